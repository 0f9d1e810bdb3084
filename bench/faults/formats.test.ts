import { type Document, readDocument } from '@tretten/document';
import { readTypeScript } from '@tretten/document/typescript';
import { lint } from '@tretten/linter';
import { applyChanges } from '@tretten/schema';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { printProject } from '../../packages/document/test/typescript/print-project.ts';
import { declarations } from './declarations.ts';
import { FAULTS } from './faults/all.ts';
import { AS_OF } from './findings-in.ts';

const COUNT = 40;
const bases = declarations();
const sample = FAULTS.filter((_, index) => index % Math.ceil(FAULTS.length / COUNT) === 0);

/** What is found, in an order that does not depend on where it stands. */
function verdict(document: Document): string[] {
  return lint(document, { asOf: AS_OF })
    .findings.map(({ range: _, file: __, fix: ___, suggestions: ____, ...finding }) =>
      JSON.stringify(finding),
    )
    .sort();
}

function asTypeScript(value: unknown, seed: number): Document {
  const files = printProject(value, seed);
  return readTypeScript(files['a.ts'] ?? '', { path: 'a.ts', read: (path) => files[path] });
}

describe('the same fault gives the same findings in every format', () => {
  test.each(sample.map((fault, index) => ({ ...fault, index })))('$id', ({ base, changes, index }) => {
    const value = applyChanges(bases.get(base), changes);
    const json = verdict(readDocument(JSON.stringify(value), { format: 'json' }));
    expect(json).not.toEqual([]);
    expect(verdict(readDocument(dump(value), { format: 'yaml' }))).toEqual(json);
    expect(verdict(asTypeScript(value, index))).toEqual(json);
  });
});

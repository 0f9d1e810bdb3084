import { type Document, readDocument } from '@tretten/document';
import { composeDocument } from '@tretten/document/compose';
import { readTypeScript } from '@tretten/document/typescript';
import { ALL_RULES, lint } from '@tretten/linter';
import { describe, expect, test } from 'vitest';
import { AS_OF } from '../findings-in.ts';
import { type FaultyFile, READING_FAULTS } from './reading-faults.ts';
import { SYNTAXES, type Syntax } from './written.ts';

function read({ text, limits = {}, others = {} }: FaultyFile, syntax: Syntax): Document {
  const path = `a.${syntax === 'typescript' ? 'ts' : syntax}`;
  const document =
    syntax === 'typescript'
      ? readTypeScript(text, { ...limits, path, read: () => undefined })
      : readDocument(text, { ...limits, format: syntax });
  const base = (file: string) => {
    const content = others[file];
    return content === undefined ? undefined : readDocument(content, { format: 'json' });
  };
  return composeDocument(document, { path, read: base });
}

test('every rule on files is tried in every syntax, or it is said why a syntax cannot have the fault', () => {
  const ids = ALL_RULES.filter(({ kind }) => kind === 'reading').map(({ id }) => id);
  expect(Object.keys(READING_FAULTS).sort()).toEqual(ids.toSorted());
});

const cases = Object.entries(READING_FAULTS).flatMap(([rule, inEach]) =>
  SYNTAXES.map((syntax) => ({ rule, syntax, file: inEach[syntax] })),
);

describe('a fault of the file', () => {
  test.each(cases.flatMap(({ file, ...rest }) => ('cannot' in file ? [] : [{ ...rest, file }])))(
    '$rule in $syntax',
    ({ rule, syntax, file }) => {
      const { findings } = lint(read(file, syntax), { asOf: AS_OF });
      const found = findings.filter(({ ruleId }) => ruleId === rule);
      expect(found.length, JSON.stringify(findings.map(({ ruleId }) => ruleId))).toBeGreaterThan(0);
      expect(new Set(found.map(({ severity }) => severity)).size).toBe(1);
    },
  );
});

describe('a fault that a syntax cannot have', () => {
  const nearest = cases.flatMap(({ file, ...rest }) =>
    'cannot' in file && file.instead
      ? [{ ...rest, why: file.cannot, instead: file.instead[0], text: file.instead[1] }]
      : [],
  );
  test.each(nearest)('$rule in $syntax: $why Told by $instead.', ({ syntax, instead, text }) => {
    const { findings } = lint(read({ text }, syntax), { asOf: AS_OF });
    expect(findings.map(({ ruleId }) => ruleId)).toContain(instead);
  });
});

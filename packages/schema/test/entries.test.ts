import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isCompleteDeclaration } from '../src/complete.ts';
import { isDeclaration } from '../src/index.ts';
import { isReport } from '../src/report.ts';
import { labelOf } from '../src/vocabularies.ts';
import { DECLARATION } from './declarations.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.json') && name !== 'expected.json')
    .map((name) => folder + name);

describe('reports', () => {
  test.each(filesIn('schemas/v1/tests/report-pass/'))('%s is one', (path) => {
    expect(isReport(read(path))).toBe(true);
  });

  test.each(filesIn('schemas/v1/tests/report-fail/'))('%s is none', (path) => {
    expect(isReport(read(path))).toBe(false);
  });
});

describe('complete declarations', () => {
  test('the model to copy is complete', () => {
    expect(isCompleteDeclaration(read('examples/nordvik/nordvik.json'))).toBe(true);
  });

  test('a well-formed one that leaves things out is not', () => {
    expect(isDeclaration(DECLARATION)).toBe(true);
    expect(isCompleteDeclaration(DECLARATION)).toBe(false);
  });
});

test.each([
  ['data-subjects', 'job-applicant', 'nn', 'Jobbsøkjar'],
  ['services', 'kindergarten', 'nb', 'Barnehage'],
  ['services', 'toString', 'nb', undefined],
] as const)('the label of %s %s in %s is %s', (vocabulary, code, locale, label) => {
  expect(labelOf(vocabulary, code, locale)).toBe(label);
});

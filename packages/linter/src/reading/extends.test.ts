import type { Document, DocumentCode, DocumentProblem } from '@tretten/document';
import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { describe as sentenceOf } from '../describe.ts';
import { lint } from '../lint.ts';

const AS_OF = '2026-11-21';
const TEXT = `$schema: https://w3id.org/tretten/v1/privacy-declaration.schema.json
language: nb
extends: felles.yaml
x: 1
`;
const START = { offset: 0, line: 1, column: 1 };

function documentWith(code: DocumentCode, params: DocumentProblem['params']): Document {
  const document = readDocument(TEXT, { format: 'yaml' });
  const problem = { code, params, range: { start: START, end: START }, pointer: '/extends' };
  return { ...document, problems: [problem], unread: ['', '/general'] };
}

describe('what is wrong with the file that a declaration extends', () => {
  test.each<readonly [code: DocumentCode, params: DocumentProblem['params'], said: readonly string[]]>([
    ['extends-not-found', { file: 'felles.yaml' }, ['felles.yaml']],
    ['extends-outside', { file: '../felles.yaml' }, ['../felles.yaml']],
    ['extends-no-declaration', { file: 'package.json' }, ['package.json']],
    ['extends-cycle', { file: 'b.yaml', circle: 'a.yaml → b.yaml → a.yaml' }, ['a.yaml → b.yaml → a.yaml']],
    ['extends-too-deep', { file: 'e.yaml', limit: 4 }, ['4']],
    [
      'extends-other-language',
      { file: 'felles.yaml', language: 'nb', other: 'nn' },
      ['felles.yaml', 'nb', 'nn'],
    ],
  ])('%s is an error, said in three languages', (code, params, said) => {
    const { findings } = lint(documentWith(code, params), { asOf: AS_OF, rules: [] });
    const finding = findings.find(({ ruleId }) => ruleId === code);
    expect(finding).toMatchObject({ severity: 'error', pointer: '/extends' });
    for (const locale of ['nb', 'nn', 'en'] as const) {
      const { text, remedy } = sentenceOf(finding as NonNullable<typeof finding>, locale);
      for (const part of said) expect(text).toContain(part);
      expect(text + remedy).not.toMatch(/[{}]/);
    }
  });
});

describe('formOnly', () => {
  const document = readDocument(TEXT, { format: 'yaml' });
  test('leaves structure, and no law and no coverage', () => {
    const { findings, coverage } = lint(document, { asOf: AS_OF, formOnly: true });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['unknown-key']);
    expect(coverage).toBeUndefined();
  });
  test('leaves alone suppressions of law, which are of use to those who extend the file', () => {
    const text = `# tretten-ignore-file complaint-right-required -- står på nettsiden\n${TEXT}`;
    const { findings } = lint(readDocument(text, { format: 'yaml' }), { asOf: AS_OF, formOnly: true });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['unknown-key']);
  });
});

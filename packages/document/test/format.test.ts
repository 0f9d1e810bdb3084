import { expect, test } from 'vitest';
import * as document from '../src/index.ts';

test.each([
  ['a.json', 'json'],
  ['a/b.JSON', 'json'],
  ['a.yaml', 'yaml'],
  ['a.b.yml', 'yaml'],
  ['.yml', 'yaml'],
  ['C:\\a\\Personvern.YAML', 'yaml'],
  ['a.jsonc', undefined],
  ['a.json5', undefined],
  ['a.json.txt', undefined],
  ['json', undefined],
  ['ayaml', undefined],
  ['a.ts', 'typescript'],
  ['a.mts', 'typescript'],
  ['a/b.d/c.CTS', 'typescript'],
  ['a.d.ts', undefined],
  ['a.d.mts', undefined],
  ['a.tsx', undefined],
  ['a.js', undefined],
  ['ts', undefined],
  ['', undefined],
])('the format of %j is %j', (filename, format) => {
  expect(document.formatOf(filename)).toBe(format);
});

test('the entry point has this and nothing else', () => {
  expect(Object.keys(document).sort()).toEqual([
    'DOCUMENT_CODES',
    'ENCODING_GUESSES',
    'NOT_STATIC_REASONS',
    'SYNTAX_REASONS',
    'applyChanges',
    'applyEdits',
    'editsFor',
    'formatOf',
    'readDocument',
  ]);
});

test.each([
  document.DOCUMENT_CODES,
  document.SYNTAX_REASONS,
  document.ENCODING_GUESSES,
  document.NOT_STATIC_REASONS,
])('codes are kebab-case and told once', (...codes) => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});

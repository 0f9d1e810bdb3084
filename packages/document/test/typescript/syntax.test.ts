import { describe, expect, test } from 'vitest';
import { readProject, textAt } from './project.ts';

describe('a syntax error leaves no value', () => {
  test.each<[name: string, text: string, reason: string, line: number, column: number]>([
    ['a missing comma', 'export default {\n  a: 1\n  b: 2,\n};', 'missing-comma', 3, 3],
    ['a missing colon', 'export default {\n  "a" 1,\n};', 'missing-colon', 2, 7],
    ['a missing value', 'export default {\n  a: ,\n};', 'missing-value', 2, 6],
    ['a text that does not end', "export default {\n  a: 'b,\n};", 'unterminated-string', 2, 9],
    ['a template that does not end', 'export default `a;\n', 'unterminated-string', 2, 1],
    ['a bracket that is not closed', 'export default {\n  a: [1, 2,\n', 'unexpected-end', 3, 1],
    ['the wrong bracket', 'export default { a: [1, 2} };', 'mismatched-bracket', 1, 26],
    ['one bracket too many', 'export default { a: 1 } };', 'unexpected-character', 1, 25],
    ['typographic quotes', 'export default { a: “b” };', 'typographic-quote', 1, 21],
    ['a strange sign', 'export default { a: § };', 'unexpected-character', 1, 21],
    ['a comment that does not end', 'export default 1; /* a', 'unexpected-end', 1, 23],
    ['an import without a file', 'import a from', 'unexpected-end', 1, 14],
  ])('%s', (_, text, reason, line, column) => {
    const { value, problems, locate } = readProject(text);
    expect(value).toBeUndefined();
    expect(locate('')).toBeUndefined();
    expect(problems[0]).toMatchObject({
      code: 'syntax-error',
      params: { reason },
      range: { start: { line, column } },
    });
  });

  test('also in a file that is needed, and only there', () => {
    const files = {
      'a.ts': "import { b } from './b.ts';\nexport default { b };",
      'b.ts': 'export const b = [1 2];',
      'c.ts': '}}}',
    };
    const document = readProject(files);
    expect(document.value).toBeUndefined();
    expect(document.problems).toMatchObject([
      { code: 'syntax-error', params: { reason: 'missing-comma' }, file: 'b.ts' },
    ]);
    expect(textAt(document, document.problems[0]?.range, 'b.ts')).toBe('2');
  });

  test('no more than twenty are told', () => {
    const { problems } = readProject(`export default [${'1 2 '.repeat(100)}];`);
    expect(problems).toHaveLength(20);
  });
});

test.each(['', ' \n\t', '\ufeff'])('an empty file is one: %j', (text) => {
  expect(readProject({ 'a.ts': text })).toMatchObject({
    value: undefined,
    problems: [{ code: 'empty-document' }],
  });
});

test('a fault in JSON is the fault that JSON has', () => {
  const files = (json: string) => ({
    'a.ts': "import b from './b.json';\nexport default { b, c: 1 };",
    'b.json': json,
  });
  expect(readProject(files('{"a": 1,}'))).toMatchObject({
    value: { c: 1 },
    problems: [{ code: 'syntax-error', params: { reason: 'trailing-comma' }, file: 'b.json', pointer: '/b' }],
  });
  expect(readProject(files('{"a": 1, "a": 2}'))).toMatchObject({
    value: { c: 1 },
    problems: [{ code: 'duplicate-key', file: 'b.json' }],
  });
});

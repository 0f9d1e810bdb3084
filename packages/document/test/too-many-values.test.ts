import { expect, test } from 'vitest';
import { readDocument } from '../src/read-document.ts';
import { readTypeScript } from '../src/typescript.ts';

const json = (text: string, maxValues?: number) =>
  readDocument(text, { format: 'json', ...(maxValues !== undefined && { maxValues }) });
const yaml = (text: string, maxValues?: number) =>
  readDocument(text, { format: 'yaml', ...(maxValues !== undefined && { maxValues }) });
const script = (text: string, maxValues?: number, other = '') =>
  readTypeScript(text, {
    path: 'a.ts',
    read: (path) => (path === 'b.ts' ? other : undefined),
    ...(maxValues !== undefined && { maxValues }),
  });
const empty = (count: number): string => `{"a":[${'{},'.repeat(count - 3)}{}]}`;

test.each([
  ['JSON', (text: string) => json(text)],
  ['YAML', (text: string) => yaml(text)],
  ['TypeScript', (text: string) => script(`export default ${text}`)],
])('two hundred thousand values of %s are read, not one more', (_name, read) => {
  expect(read(empty(200_000)).problems).toEqual([]);
  const { value, problems } = read(empty(200_001));
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'too-many-values', params: { limit: 200_000 } }]);
});

test.each([
  ['{"a": 1, "b": [true, "c"]}', 5, 21],
  ['[[],[],[]]', 4, 7],
  ['["a:b", "\\"c", null]', 4, 15],
  ['{"a":"b","c":{"d":-1.5e3}}', 4, 18],
  ['[{"a":1},{"b" : 2}]', 5, 16],
])('what is one too many of %s is pointed at', (text, count, offset) => {
  for (const read of [json, yaml]) {
    expect(read(text, count).problems).toEqual([]);
    const [problem, ...more] = read(text, count - 1).problems;
    expect(more).toEqual([]);
    expect(problem?.code).toBe('too-many-values');
  }
  expect(json(text, count - 1).problems[0]?.range.start.offset).toBe(offset);
});

test('keys and blanks are no values', () => {
  const text = `{${' '.repeat(500)}"a": {"b": "[1, 2, 3]"}}`;
  expect(json(text, 3).problems).toEqual([]);
  expect(yaml(text, 3).problems).toEqual([]);
});

test('aliases count as often as they are written out', () => {
  const text = 'a: &a [1, 2]\nb: *a\n';
  expect(yaml(text, 7).problems).toEqual([]);
  expect(yaml(text, 6).problems).toMatchObject([{ code: 'too-many-values', range: { start: { line: 2 } } }]);
});

test('values of TypeScript are counted where they are written, in other files too', () => {
  const own = "import { b } from './b';\nexport default { a: [b, 1], c: b };\n";
  const other = 'export const b = {\n  d: [1,\n 2] };\n';
  expect(script(own, 7, other).problems).toEqual([]);
  const { value, problems, imports } = script(own, 2, other);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([
    { code: 'too-many-values', params: { limit: 2 }, file: 'b.ts', range: { start: { line: 2 } } },
  ]);
  expect(imports?.get('b.ts')).toBe(other);
});

test('TypeScript with many times as many brackets and commas is not parsed', () => {
  const { value, problems } = script(`export default ${empty(1_000_000)}`);
  expect(value).toBeUndefined();
  // `{`, `[`, and for each value but the last one `{` and `,`.
  expect(problems).toMatchObject([
    { code: 'too-many-values', range: { start: { offset: 15 + 6 + ((800_000 - 2) / 2) * 3 } } },
  ]);
  const imported = script(
    "import { b } from './b';\nexport default { b };",
    undefined,
    `export const b = ${empty(1_000_000)};`,
  );
  expect(imported.problems).toMatchObject([{ code: 'too-many-values', file: 'b.ts' }]);
});

test('commas in texts, templates and comments are no values', () => {
  // Twice as many in each of the three are more than would not be parsed.
  const commas = ',{['.repeat(150_000);
  const template = `\`\${a}${commas}\${a}${commas}\``;
  const text = `const a = 'b'; export default { a: '${commas}${commas}', b: ${template} } // ${commas}${commas}`;
  expect(script(text).problems).toEqual([]);
});

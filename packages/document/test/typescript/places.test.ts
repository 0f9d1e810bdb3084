import { describe, expect, test } from 'vitest';
import { readProject, textAt } from './project.ts';

const FILES = {
  'a.ts': `import { defineDeclaration } from '@tretten/schema';
import { contact, Kind, TEXTS } from './shared/b.ts';
import data from './data.json' with { type: 'json' };

const name = 'Nordvik';
const base = { 'x-a': 1, kind: Kind.Child };

export default defineDeclaration({
  title: \`\${name} kommune\`,
  name,
  "quoted": (('x' as const)),
  ...base,
  contact,
  email: contact.email,
  list: [name, ...TEXTS, { deep: contact }],
  ['comp' + 'uted']: -1,
  data: data.list[1],
} satisfies X);
`,
  'shared/b.ts': `const HOST = 'nordvik.no';
export const contact = {
  email: 'post@' + HOST,
  phone: '1',
};
export enum Kind { Child = 'child' }
export const TEXTS = ['t0', 't1'];
`,
  'data.json': '{\n  "list": [1, { "k": "v" }]\n}\n',
};

const B = 'shared/b.ts';

/** Pointer, key and its file, value and its file. */
const PLACES: [
  pointer: string,
  key: string | undefined,
  keyFile: string | undefined,
  value: string,
  file: string | undefined,
][] = [
  ['/title', 'title', undefined, `\`\${name} kommune\``, undefined],
  ['/name', 'name', undefined, "'Nordvik'", undefined],
  ['/quoted', '"quoted"', undefined, "'x'", undefined],
  ['/x-a', "'x-a'", undefined, '1', undefined],
  ['/kind', 'kind', undefined, "'child'", B],
  ['/contact', 'contact', undefined, "{\n  email: 'post@' + HOST,\n  phone: '1',\n}", B],
  ['/contact/phone', 'phone', B, "'1'", B],
  ['/contact/email', 'email', B, "'post@' + HOST", B],
  ['/email', 'email', undefined, "'post@' + HOST", B],
  ['/list', 'list', undefined, '[name, ...TEXTS, { deep: contact }]', undefined],
  ['/list/0', undefined, undefined, "'Nordvik'", undefined],
  ['/list/2', undefined, undefined, "'t1'", B],
  ['/list/3', undefined, undefined, '{ deep: contact }', undefined],
  ['/list/3/deep/phone', 'phone', B, "'1'", B],
  ['/computed', "['comp' + 'uted']", undefined, '-1', undefined],
  ['/data', 'data', undefined, '{ "k": "v" }', 'data.json'],
  ['/data/k', '"k"', 'data.json', '"v"', 'data.json'],
];

describe('every value stands where it is written', () => {
  const document = readProject(FILES);

  test('the project has no problems', () => {
    expect(document.problems).toEqual([]);
  });

  test.each(PLACES)('%s', (pointer, key, keyFile, value, file) => {
    const location = document.locate(pointer);
    expect(textAt(document, location?.key, keyFile)).toBe(key);
    expect(location?.keyFile).toBe(keyFile);
    expect(textAt(document, location?.value, file)).toBe(value);
    expect(location?.file).toBe(file);
  });

  test('lines and columns count in the file that holds the value', () => {
    expect(document.locate('/contact/phone')).toEqual({
      key: { start: { offset: 79, line: 4, column: 3 }, end: { offset: 84, line: 4, column: 8 } },
      keyFile: B,
      value: { start: { offset: 86, line: 4, column: 10 }, end: { offset: 89, line: 4, column: 13 } },
      file: B,
    });
    expect(document.locate('/title')?.key?.start).toMatchObject({ line: 9, column: 3 });
    expect(document.locate('/name')?.value.start).toMatchObject({ line: 5, column: 14 });
  });

  test('the whole stands where the object begins', () => {
    const { value, key } = document.locate('') ?? {};
    expect(value?.start).toMatchObject({ line: 8, column: 34 });
    expect(key).toBeUndefined();
  });

  test.each([
    '/nothing',
    '/list/9',
    '/list/00',
    '/list/-',
    '/name/0',
    '/contact/phone/x',
    'name',
    '/__proto__',
    '/list/length',
  ])('nothing stands at %s', (pointer) => {
    expect(document.locate(pointer)).toBeUndefined();
  });

  test('the texts of other files are there, and only those that were needed', () => {
    expect([...(document.imports ?? [])].map(([path]) => path).sort()).toEqual(['data.json', B]);
  });
});

test.each([
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r'],
])('lines end with %s', (_, end) => {
  const { locate } = readProject(
    ['const a = 1;', '', 'export default {', '  b: a,', '  c: 2,', '};'].join(end),
  );
  expect(locate('/b')?.value.start).toMatchObject({ line: 1, column: 11 });
  expect(locate('/c')?.value.start).toMatchObject({ line: 5, column: 6 });
});

test('a byte-order mark does not count', () => {
  const document = readProject({ 'a.ts': '\ufeffexport default { a: 1 };' });
  expect(document.text.startsWith('export')).toBe(true);
  expect(document.locate('/a')?.key?.start).toEqual({ offset: 17, line: 1, column: 18 });
});

test('comments are known', () => {
  const { comments } = readProject('// one\nexport default { a: "// no" /* two */ };');
  expect(comments?.().map(({ text }) => text.trim())).toEqual(['one', 'two']);
});

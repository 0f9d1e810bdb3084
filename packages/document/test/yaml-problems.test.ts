import { expect, test } from 'vitest';
import { readYaml } from '../src/yaml.ts';
import { marked } from './marked.ts';

test.each<[text: string, value: unknown, ...problems: string[]]>([
  ['a: 1\na: 2\n"a": 3\n', { a: 3 }, 'duplicate-key @2:1 «a»', 'duplicate-key @3:1 «"a"»'],
  ['- { b: 1, c: 2, b: 3 }\n', [{ b: 3, c: 2 }], 'duplicate-key @1:17 «b»'],
  ['a:\n  b: 1\n  ? b\n  : 2\nb: 3\n', { a: { b: 2 }, b: 3 }, 'duplicate-key @3:5 «b»'],
  ['__proto__: 1\n__proto__: 2\n', Object.fromEntries([['__proto__', 2]]), 'duplicate-key @2:1 «__proto__»'],
  ['1: a\n2026: b\n', { 1: 'a', 2026: 'b' }, 'non-string-key @1:1 «1»', 'non-string-key @2:1 «2026»'],
  [
    'true: a\n~: b\n: c\n',
    { true: 'a', '~': 'b', '': 'c' },
    'non-string-key @1:1 «true»',
    'non-string-key @2:1 «~»',
    'non-string-key @3:1 «»',
  ],
  ['"1": a\n!!str 2: b\nno: c\n', { 1: 'a', 2: 'b', no: 'c' }],
  [
    '? [a, b]\n: c\n? { d: e }\n: f\ng: h\n',
    { g: 'h' },
    'non-string-key @1:3 «[a, b]»',
    'non-string-key @3:3 «{ d: e }»',
  ],
  ['a: &x [1]\n*x : 2\n', { a: [1] }, 'non-string-key @2:1 «*x»'],
  ['base: &b { x: 1 }\na:\n  <<: *b\n  y: 2\n', { base: { x: 1 }, a: { y: 2 } }, 'merge-key @3:3 «<<»'],
  ['"<<": 1\n', { '<<': 1 }],
  [
    'a: !secret b\nc: !!set { d }\ne: !!binary |\n  aGVp\n',
    { a: 'b', c: { d: null }, e: 'aGVp\n' },
    'unknown-tag @1:4 «!secret»',
    'unknown-tag @2:4 «!!set»',
    'unknown-tag @3:4 «!!binary»',
  ],
  [
    'a: !!int b\nc: !!map [1]\n!x d: 1\n',
    { a: 'b', c: [1], d: 1 },
    'unknown-tag @1:4 «!!int»',
    'unknown-tag @2:4 «!!map»',
    'unknown-tag @3:1 «!x»',
  ],
  ['a: 1\n---\nb: 2\n---\nc: 3\n', { a: 1 }, 'multiple-documents @2:1 «---»'],
  ['a: "---"\nt: |\n  ---\n--- b\n', { a: '---', t: '---\n' }, 'multiple-documents @4:1 «---»'],
  ['---\na: 1\n---\n# nothing\n', { a: 1 }],
  ['a: 1\n...\n', { a: 1 }],
  ['a: *b\n', undefined, 'undefined-alias @1:4 «*b»'],
  [
    'a: *b\nc: &c 1\n*d : 2\ne: [*f, *c]\n',
    undefined,
    'undefined-alias @1:4 «*b»',
    'undefined-alias @3:1 «*d»',
    'undefined-alias @4:5 «*f»',
  ],
  ['a: &x { b: [*x] }\n', undefined, 'too-many-aliases @1:13 «*x»'],
])('%j', (text, value, ...expected) => {
  const document = readYaml(text);
  expect(marked(document)).toEqual(expected);
  expect(document.value).toEqual(value);
});

test('problems say which value they concern, with what a sentence needs', () => {
  expect(readYaml('a:\n  - b: 1\n    c/d: 2\n    b: !x 3\n    c/d: 4\n').problems).toMatchObject([
    {
      code: 'duplicate-key',
      params: { key: 'b', line: 2 },
      pointer: '/a/0/b',
      range: { start: { line: 4, column: 5 } },
    },
    { code: 'unknown-tag', params: { tag: '!x' }, pointer: '/a/0/b' },
    { code: 'duplicate-key', params: { key: 'c/d', line: 3 }, pointer: '/a/0/c~1d' },
  ]);
});

test('a problem in an entry that is left out has no pointer', () => {
  expect(readYaml('<<: { a: !x 1 }\n').problems.map(({ pointer }) => pointer)).toEqual([
    undefined,
    undefined,
  ]);
});

/** Nine times nine times … values in a few lines. */
function bomb(levels: number): string {
  const line = (level: number): string =>
    `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join()}]\n`;
  return `a0: &a0 [${'x,'.repeat(9)}]\n${Array.from({ length: levels }, (_, level) => line(level + 1)).join('')}`;
}

test('aliases that multiply are stopped', () => {
  expect(readYaml(bomb(2)).problems).toEqual([]);
  const { value, problems } = readYaml(bomb(9));
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'too-many-aliases', params: { limit: 10_000 } }]);
});

test('how many values aliases may add can be set', () => {
  const text = 'a: &x [1, 2]\nb: [*x, *x]\n';
  expect(readYaml(text, { maxAliases: 6 }).problems).toEqual([]);
  expect(readYaml(text, { maxAliases: 5 }).problems).toMatchObject([
    { code: 'too-many-aliases', params: { limit: 5 }, range: { start: { line: 2, column: 9 } } },
  ]);
});

test('aliases that pile up are stopped at the depth that nesting may have', () => {
  const tower = Array.from(
    { length: 200 },
    (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}`}]\n`,
  );
  expect(readYaml(tower.slice(0, 99).join('')).problems).toEqual([]);
  expect(readYaml(tower.join('')).problems).toMatchObject([
    { code: 'nesting-too-deep', params: { limit: 100 }, range: { start: { line: 100 } } },
  ]);
});

test('of thousands of repeated keys the first thousand are told', () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `k${index % 5000}: 1\n`).join('');
  expect(readYaml(text).problems).toHaveLength(1000);
  expect(readYaml(`${text}k: ${'['.repeat(100)}${']'.repeat(100)}\n`).problems.at(-1)?.code).toBe(
    'nesting-too-deep',
  );
});

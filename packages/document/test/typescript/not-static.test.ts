import { describe, expect, test } from 'vitest';
import { NOT_STATIC_REASONS } from '../../src/codes.ts';
import { readProject, textAt } from './project.ts';

type Case = [name: string, text: string, params: Record<string, unknown>, marked: string];

/** Each stands at the key `x` of an object that also has `y: 1`. */
const VALUES: Case[] = [
  ['a call', 'load()', { reason: 'call', name: 'load' }, 'load()'],
  [
    'a call with a member',
    "fs.readFileSync('a')",
    { reason: 'call', name: 'fs.readFileSync' },
    "fs.readFileSync('a')",
  ],
  ['a method', "'a'.trim()", { reason: 'call', name: "'a'.trim" }, "'a'.trim()"],
  [
    'a function of our own',
    'defineDeclaration({}, {})',
    { reason: 'call', name: 'defineDeclaration' },
    'defineDeclaration({}, {})',
  ],
  ['an object made by new', 'new Date()', { reason: 'call', name: 'new Date' }, 'new Date()'],
  ['a tagged template', 'dedent`a`', { reason: 'call', name: 'dedent' }, 'dedent`a`'],
  ['a promise', 'await load()', { reason: 'expression', code: 'await load()' }, 'await load()'],
  ['a choice', 'a ? 1 : 2', { reason: 'expression', code: 'a ? 1 : 2' }, 'a ? 1 : 2'],
  ['a replacement', "a ?? 'b'", { reason: 'expression', code: "a ?? 'b'" }, "a ?? 'b'"],
  ['a calculation', '1 + 2', { reason: 'expression', code: '1 + 2' }, '1 + 2'],
  ['a product', '2 * 3', { reason: 'expression', code: '2 * 3' }, '2 * 3'],
  ['a negation', '!true', { reason: 'expression', code: '!true' }, '!true'],
  ['a template with an object', `\`\${{}}\``, { reason: 'expression', code: '{}' }, '{}'],
  ['a text and null', "'a' + null", { reason: 'expression', code: "'a' + null" }, "'a' + null"],
  ['a call in a template', `\`a\${load()}\``, { reason: 'call', name: 'load' }, 'load()'],
  ['a call in a sum', "'a' + load()", { reason: 'call', name: 'load' }, 'load()'],
  ['this', 'this.a', { reason: 'expression', code: 'this' }, 'this'],
  ['a function', '() => 1', { reason: 'no-data', code: '() => 1' }, '() => 1'],
  ['a class', 'class {}', { reason: 'no-data', code: 'class {}' }, 'class {}'],
  ['a pattern', '/a/', { reason: 'no-data', code: '/a/' }, '/a/'],
  ['a large integer', '1n', { reason: 'no-data', code: '1n' }, '1n'],
  ['a number that is none', '1e999', { reason: 'no-data', code: '1e999' }, '1e999'],
  ['NaN', 'NaN', { reason: 'undeclared', name: 'NaN' }, 'NaN'],
  ['a name that nobody declared', 'nobody', { reason: 'undeclared', name: 'nobody' }, 'nobody'],
  ['a member of it', 'nobody.a', { reason: 'undeclared', name: 'nobody' }, 'nobody'],
  ['let', 'letter', { reason: 'variable', name: 'letter', keyword: 'let' }, 'letter'],
  ['var', 'various', { reason: 'variable', name: 'various', keyword: 'var' }, 'various'],
  ['a function by name', 'load', { reason: 'no-constant', name: 'load' }, 'load'],
  ['a constant that is taken apart', 'apart', { reason: 'no-constant', name: 'apart' }, 'apart'],
  ['a constant without a value', 'declared', { reason: 'no-constant', name: 'declared' }, 'declared'],
  ['a namespace', 'Space.a', { reason: 'no-constant', name: 'Space' }, 'Space'],
  ['a whole enum', 'Enum', { reason: 'not-a-value', name: 'Enum' }, 'Enum'],
  ['a whole module', 'whole', { reason: 'not-a-value', name: 'whole' }, 'whole'],
  ['a missing member of an enum', 'Enum.Z', { reason: 'missing-member', name: 'Z', code: 'Enum' }, 'Enum.Z'],
  ['a counted member after a text', 'Enum.B', { reason: 'expression', code: 'B' }, 'B'],
  [
    'a missing member of an object',
    'object.b',
    { reason: 'missing-member', name: 'b', code: 'object' },
    'object.b',
  ],
  [
    'what every object has',
    'object.toString',
    { reason: 'missing-member', name: 'toString', code: 'object' },
    'object.toString',
  ],
  ['a missing item', 'list[9]', { reason: 'missing-member', name: '9', code: 'list' }, 'list[9]'],
  [
    'the length of a list',
    'list.length',
    { reason: 'missing-member', name: 'length', code: 'list' },
    'list.length',
  ],
  ['a member with a computed key', 'object[null]', { reason: 'computed-key', code: 'null' }, 'null'],
  ['a constant of itself', 'round', { reason: 'circular', name: 'round' }, 'round'],
  ['constants of each other', 'ping', { reason: 'circular', name: 'ping' }, 'ping'],
  ['a list that is changed', 'grown', { reason: 'changed', name: 'grown', line: 15 }, 'grown'],
  ['an object that is changed', 'filled', { reason: 'changed', name: 'filled', line: 16 }, 'filled'],
  ['an object that is assigned to', 'mixed', { reason: 'changed', name: 'mixed', line: 17 }, 'mixed'],
  [
    'a name that is not exported',
    'notThere',
    { reason: 'missing-export', name: 'notThere', file: 'b.ts' },
    'notThere',
  ],
  [
    'a member of a module',
    'whole.nope',
    { reason: 'missing-export', name: 'nope', file: 'b.ts' },
    'whole.nope',
  ],
  ['a file that is not there', 'gone', { reason: 'missing-file', specifier: './gone.ts' }, 'gone'],
  ['a file outside', 'outside', { reason: 'outside-project', specifier: '../outside.ts' }, 'outside'],
  ['a package', 'other', { reason: 'package', specifier: 'other', name: 'other' }, 'other'],
  [
    'a member of a package',
    'lodash.a.b',
    { reason: 'package', specifier: 'lodash', name: 'lodash.a.b' },
    'lodash.a.b',
  ],
  [
    'something else of our package',
    'CODES',
    { reason: 'package', specifier: '@tretten/schema', name: 'CODES' },
    'CODES',
  ],
];

const HEAD = `import { notThere } from './b.ts';
import * as whole from './b.ts';
import { gone } from './gone.ts';
import { outside } from '../outside.ts';
import other from 'other';
import * as lodash from 'lodash';
import { CODES } from '@tretten/schema';
let letter = 1; var various = 2; const { apart } = { apart: 1 }; declare const declared: string;
function load() {} namespace Space { export const a = 1; }
enum Enum { A = 'a', B }
const object = { a: 1 }, list = [1];
const round = { a: [round] };
const ping = [pong], pong = [ping];
const grown = [1], filled: any = {}, mixed = {};
grown.push(2);
filled.a.b = 1;
if (true) { Object.assign(mixed, { a: 1 }); }
`;

const files = (text: string) => ({ 'a.ts': text, 'b.ts': 'export const there = 1;' });

describe('what has no value before it runs is told, with its place, and the rest is read', () => {
  test.each(VALUES)('%s', (_, code, params, marked) => {
    const document = readProject(files(`${HEAD}export default { x: ${code}, y: 1 };`));
    expect(document.value).toMatchObject({ y: 1 });
    const [problem] = document.problems;
    expect(document.problems).toHaveLength(1);
    expect(problem).toMatchObject({ code: 'not-static', params });
    expect(textAt(document, problem?.range)).toBe(marked);
    const inner = ['round', 'ping'].includes(code);
    expect(problem?.pointer?.startsWith('/x')).toBe(true);
    expect(document.unread).toEqual([problem?.pointer]);
    if (!inner) {
      expect(problem?.pointer).toBe('/x');
      expect(document.value).toEqual({ y: 1 });
      expect(document.locate('/x')).toBeUndefined();
    }
  });
});

describe('parts of objects and lists', () => {
  test.each<
    [
      name: string,
      text: string,
      value: unknown,
      problems: [pointer: string, reason: string, marked: string][],
    ]
  >([
    ['a getter', '{ get a() { return 1 }, b: 1 }', { b: 1 }, [['/a', 'accessor', 'get a() { return 1 }']]],
    ['a setter', '{ set a(v) {}, b: 1 }', { b: 1 }, [['/a', 'accessor', 'set a(v) {}']]],
    ['a method', '{ a() {}, b: 1 }', { b: 1 }, [['/a', 'accessor', 'a() {}']]],
    ['an unknown key', '{ [load()]: 1, b: 1 }', { b: 1 }, [['', 'call', 'load()']]],
    ['a key that is no text', '{ [null]: 1, b: 1 }', { b: 1 }, [['', 'computed-key', '[null]']]],
    ['an unknown short form', '{ a, b: 1 }', { b: 1 }, [['/a', 'undeclared', 'a']]],
    ['an unknown spread', '{ ...load(), b: 1 }', { b: 1 }, [['', 'call', 'load()']]],
    ['a text spread in an object', "{ ...'ab', b: 1 }", { b: 1 }, [['', 'spread', "'ab'"]]],
    ['a list spread in an object', '{ ...[1], b: 1 }', { b: 1 }, [['', 'spread', '[1]']]],
    ['an unknown item', '{ a: [1, load(), 2] }', { a: [1, 2] }, [['/a', 'call', 'load()']]],
    ['no item', '{ a: [1, , 2] }', { a: [1, 2] }, [['/a', 'no-data', '']]],
    ['undefined as an item', '{ a: [undefined] }', { a: [] }, [['/a', 'no-data', 'undefined']]],
    ['an unknown spread in a list', '{ a: [1, ...load()] }', { a: [1] }, [['/a', 'call', 'load()']]],
    ['an object spread in a list', '{ a: [1, ...{}] }', { a: [1] }, [['/a', 'spread', '{}']]],
    ['a text spread in a list', "{ a: [...'ab'] }", { a: [] }, [['/a', 'spread', "'ab'"]]],
    [
      'two things',
      '{ a: [f(), { b: g(), c: 1 }] }',
      { a: [{ c: 1 }] },
      [
        ['/a', 'call', 'f()'],
        ['/a/0/b', 'call', 'g()'],
      ],
    ],
    ['awkward keys', "{ 'a/b': { '~c': f() } }", { 'a/b': {} }, [['/a~1b/~0c', 'call', 'f()']]],
  ])('%s', (_, text, value, problems) => {
    const document = readProject(`export default ${text};`);
    expect(document.value).toEqual(value);
    const told = document.problems.map(({ pointer, params, range }) => [
      pointer,
      params['reason'],
      textAt(document, range),
    ]);
    expect(told).toEqual(problems);
    expect(document.unread).toEqual([...new Set(problems.map(([pointer]) => pointer))]);
  });

  test('a constant that is used twice is told once, and both places are known', () => {
    const { problems, unread } = readProject(
      'const a = load();\nexport default { b: a, c: [a], d: { ...a } };',
    );
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/b']);
    expect(unread).toEqual(['/b', '/c', '/d']);
  });

  test('what stands in another file is told there', () => {
    const document = readProject({
      'a.ts': "import { b } from './x/b.ts';\nexport default { b };",
      'x/b.ts': '\nexport const b = { c: load() };',
    });
    expect(document.problems).toMatchObject([
      { pointer: '/b/c', file: 'x/b.ts', range: { start: { line: 2, column: 23 } } },
    ]);
    expect(textAt(document, document.problems[0]?.range, 'x/b.ts')).toBe('load()');
    expect(document.value).toEqual({ b: {} });
  });

  test('problems of the file itself come first', () => {
    const files = {
      'a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';\nexport default { c, b, d: f() };",
      'b.ts': 'export const b = f();',
      'c.ts': 'export const c = f();',
    };
    expect(readProject(files).problems.map(({ file }) => file)).toEqual([undefined, 'b.ts', 'c.ts']);
  });

  test('a repeated key is told, and the last one holds', () => {
    const document = readProject(
      "const x = { a: 0 };\nexport default {\n  a: 1,\n  b: { c: 1, 'c': 2 },\n  ...x,\n  a: 3,\n};",
    );
    expect(document.value).toEqual({ a: 3, b: { c: 2 } });
    const told = document.problems.map(({ code, params, pointer, range }) => [
      code,
      params,
      pointer,
      textAt(document, range),
    ]);
    expect(told).toEqual([
      ['duplicate-key', { key: 'c', line: 4 }, '/b/c', "'c'"],
      ['duplicate-key', { key: 'a', line: 3 }, '/a', 'a'],
    ]);
  });
});

test('every reason is met in the tests of this folder', () => {
  const met = new Set([...VALUES.map(([, , { reason }]) => reason), 'accessor', 'spread']);
  const elsewhere = [
    'no-declaration',
    'several-declarations',
    'several-defaults',
    'too-large',
    'too-many-files',
    'too-many-steps',
  ];
  expect(NOT_STATIC_REASONS.filter((reason) => !met.has(reason))).toEqual(elsewhere);
});

test('no identity number of the text is repeated', () => {
  const number = '31129956715';
  const text = `export default { a: load['${number}'](), b: \`\${${number}n}\`, '${number}': f(), ...x['${number}'] };`;
  const { problems } = readProject(text);
  expect(problems.length).toBeGreaterThan(3);
  expect(JSON.stringify(problems)).not.toContain(number);
});

import { describe, expect, test } from 'vitest';
import { readProject } from './project.ts';

const DEFINE = "import { defineDeclaration } from '@tretten/schema';\n";

describe('what is written down is read', () => {
  test.each<[name: string, text: string, value: unknown]>([
    ['quotes of every kind', 'export default { a: \'x\', b: "y", c: `z` };', { a: 'x', b: 'y', c: 'z' }],
    [
      'escapes',
      "export default ['\\n\\u00e6\\x41', '\\u{1f600}', 'it\\'s', `\\`\\${`];",
      ['\næA', '😀', "it's", '`${'],
    ],
    ['a text over two lines', 'export default `a\nb`;', 'a\nb'],
    ['numbers', 'export default [1, -2, +3, 1.5e2, 0x10, 1_000, .5];', [1, -2, 3, 150, 16, 1000, 0.5]],
    ['true, false and null', 'export default [true, false, null];', [true, false, null]],
    [
      'keys of every kind',
      "export default { a: 1, 'b-c': 2, \"d\": 3, 4: 5, ['e']: 6 };",
      { a: 1, 'b-c': 2, d: 3, 4: 5, e: 6 },
    ],
    [
      'words as keys',
      'export default { default: 1, get: 2, async: 3, constructor: 4 };',
      { default: 1, get: 2, async: 3, constructor: 4 },
    ],
    ['commas at the end, and comments', 'export default { a: [1, /* b */ 2,], // c\n};', { a: [1, 2] }],
    ['nothing', 'export default { a: {}, b: [] };', { a: {}, b: [] }],
    ['undefined is no key', 'export default { a: undefined, b: 1 };', { b: 1 }],
    [
      'brackets and types',
      'export default ((({ a: (1 as number)!, b: <const>"x" } as const)) satisfies T);',
      { a: 1, b: 'x' },
    ],
    ['as unknown as T', 'export default { a: 1 } as unknown as T;', { a: 1 }],
    ['defineDeclaration', `${DEFINE}export default defineDeclaration({ a: 1 });`, { a: 1 }],
    [
      'defineDeclaration by another name',
      "import { defineDeclaration as d } from '@tretten/schema';\nexport default d({ a: 1 });",
      { a: 1 },
    ],
    [
      'defineDeclaration of a whole module',
      "import * as tretten from '@tretten/schema';\nexport default tretten.defineDeclaration({ a: 1 });",
      { a: 1 },
    ],
    [
      'defineDeclaration with a type',
      `${DEFINE}export default defineDeclaration<X>({ a: 1 } as const);`,
      { a: 1 },
    ],
    [
      'defineDeclaration of a constant',
      `${DEFINE}const a = { b: 1 };\nexport default defineDeclaration(a);`,
      { b: 1 },
    ],
    ['defineDeclaration that nobody imports', 'export default defineDeclaration({ a: 1 });', { a: 1 }],
    [
      "the schema's address",
      "import { DECLARATION_SCHEMA as S } from '@tretten/schema';\nexport default { $schema: S };",
      { $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json' },
    ],
    ['Object.freeze', 'export default Object.freeze({ a: Object.freeze([1]) });', { a: [1] }],
    [
      '__proto__ as a key like others',
      'export default { "__proto__": { a: 1 } };',
      JSON.parse('{"__proto__":{"a":1}}'),
    ],
  ])('%s', (_, text, value) => {
    const document = readProject(text);
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual(value);
    expect(document.unread ?? []).toEqual([]);
  });
});

describe('constants are followed', () => {
  test.each<[name: string, text: string, value: unknown]>([
    ['a constant', "const a = 'x';\nexport default { a: a };", { a: 'x' }],
    ['a short form', "const a = 'x';\nexport default { a };", { a: 'x' }],
    ['one declared later', 'export default { get: a };\nconst a = 1;', { get: 1 }],
    ['several in one statement', 'const a = 1, b = [a];\nexport default { b };', { b: [1] }],
    [
      'a member',
      "const a = { b: { c: 'x' } };\nexport default [a.b.c, a['b'].c, a!.b!['c']];",
      ['x', 'x', 'x'],
    ],
    ['an item', 'const a = [1, [2]] as const;\nexport default [a[0], a[1][0]];', [1, 2]],
    ['a member by a constant key', "const k = 'b', a = { b: 1 };\nexport default a[k];", 1],
    [
      'a member that may be missing',
      'const a = { b: 1 } as { b: number; c?: number };\nexport default [a?.b, { c: a?.c }];',
      [1, {}],
    ],
    [
      'a spread of an object',
      'const a = { b: 1, c: 2 };\nexport default { ...a, c: 3, d: 4 };',
      { b: 1, c: 3, d: 4 },
    ],
    ['a spread after a key', 'const a = { b: 1 };\nexport default { b: 2, ...a };', { b: 1 }],
    ['a spread of nothing', 'export default { ...undefined, ...null, a: 1 };', { a: 1 }],
    ['a spread that takes a key away', 'export default { a: 1, ...{ a: undefined } };', {}],
    ['a spread of a list', 'const a = [1, 2];\nexport default [0, ...a, ...[3], ...a];', [0, 1, 2, 3, 1, 2]],
    [
      'template strings',
      `const a = 'x', n = 2;\nexport default \`\${a}-\${n}-\${true}-\${\`\${a}\`}\`;`,
      'x-2-true-x',
    ],
    ['texts joined by +', "const a = 'x';\nexport default 'a' + a + `b` + 1 + ('c' + 'd');", 'axb1cd'],
    [
      'a key in brackets',
      `const k = 'a-b';\nexport default { [k]: 1, [\`\${k}-c\`]: 2, [3]: 4 };`,
      { 'a-b': 1, 'a-b-c': 2, 3: 4 },
    ],
    [
      'an enum of texts',
      "enum E { A = 'x', B = A + 'y', 'c-d' = `z` }\nexport default [E.A, E.B, E['c-d'], { [E.A]: 1 }];",
      ['x', 'xy', 'z', { x: 1 }],
    ],
    [
      'an enum of numbers',
      'const enum E { A, B, C = 10, D, F = -1, G }\nexport default [E.A, E.B, E.C, E.D, E.F, E.G];',
      [0, 1, 10, 11, -1, 0],
    ],
    [
      'an enum whose member is named like a constant',
      "const A = 'no';\nenum E { A = 'yes', B = A }\nexport default E.B;",
      'yes',
    ],
    [
      'a constant that is used twice',
      'const a = { b: [1] };\nexport default { x: a, y: a };',
      { x: { b: [1] }, y: { b: [1] } },
    ],
    ['a constant and a type of one name', 'type A = 1; const A = 1; interface B {}\nexport default A;', 1],
    [
      'functions that are not used',
      'function f() { return 1 }\nclass C {}\nconst g = () => f();\nexport default 1;',
      1,
    ],
    ['a part that is not used', 'const a = { b: 1, c: load() };\nexport default a.b;', 1],
    ['a key that is overridden', 'const a = { b: load() };\nexport default { ...a, b: 1 };', { b: 1 }],
    [
      'a list that others only read',
      'const a = [1];\nconsole.log(a.length, a.slice());\nexport default a;',
      [1],
    ],
    [
      'a name that a function changes for itself',
      'const a = [1];\nfunction f(a: number[]) { a.push(2) }\nexport default a;',
      [1],
    ],
  ])('%s', (_, text, value) => {
    const document = readProject(text);
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual(value);
  });

  test('what is used twice becomes two values', () => {
    const { value } = readProject('const a = { b: 1 };\nexport default [a, a];');
    const [first, second] = value as [object, object];
    expect(first).not.toBe(second);
  });

  test('keys keep the order in which the program would set them', () => {
    const { value } = readProject('const a = { z: 1, y: 2 };\nexport default { x: 0, ...a, b: 3, z: 4 };');
    expect(JSON.stringify(value)).toBe('{"x":0,"z":4,"y":2,"b":3}');
  });

  test('what is read is never run', () => {
    const { value } = readProject(
      'globalThis.wasRun = true;\nexport default { a: (() => { throw 1 })(), b: 1 };',
    );
    expect(value).toEqual({ b: 1 });
    expect((globalThis as { wasRun?: boolean }).wasRun).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { readProject } from './project.ts';

describe('the declaration is', () => {
  test.each<[name: string, text: string, value: unknown]>([
    ['the default export', 'export const b = { x: 1 };\nexport default { a: 1 };', { a: 1 }],
    [
      'a constant exported by default',
      'const d = { a: 1 } satisfies PrivacyDeclaration;\nexport default d;',
      { a: 1 },
    ],
    ['a constant exported as default', 'const d = { a: 1 };\nexport { d as default };', { a: 1 }],
    ['what export = says', 'const d = { a: 1 };\nexport = d;', { a: 1 }],
    [
      'the only exported constant with satisfies',
      'export const d = { a: 1 } satisfies PrivacyDeclaration;\nexport const e = { b: 2 };',
      { a: 1 },
    ],
    [
      'the only exported constant with as const satisfies',
      'export const d = { a: 1 } as const satisfies PrivacyDeclaration;\nexport const e = {};',
      { a: 1 },
    ],
    [
      'the only exported constant with the type',
      'export const d: PrivacyDeclaration = { a: 1 };\nexport const e = {};',
      { a: 1 },
    ],
    [
      'the only exported constant with the type of a module',
      'export const d: t.PrivacyDeclaration = { a: 1 };\nexport const e = {};',
      { a: 1 },
    ],
    [
      'the only exported constant with as',
      'export const d = { a: 1 } as PrivacyDeclaration;\nexport const e = {};',
      { a: 1 },
    ],
    [
      'the only exported defineDeclaration',
      'export const d = defineDeclaration({ a: 1 });\nexport const e = {};',
      { a: 1 },
    ],
    [
      'the only exported object',
      "export const d = { a: 1 };\nexport const name = 'x';\nconst e = {} as PrivacyDeclaration;",
      { a: 1 },
    ],
    ['a constant exported in a list', 'const d = { a: 1 };\nexport { d };', { a: 1 }],
    [
      'the only constant with satisfies',
      'const e = {};\nconst d = { a: 1 } satisfies PrivacyDeclaration;',
      { a: 1 },
    ],
  ])('%s', (_, text, value) => {
    const document = readProject(text);
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual(value);
  });

  test.each<[name: string, text: string, reason: string, line: number]>([
    ['no export', 'const a = { b: 1 };', 'no-declaration', 1],
    ['only functions and texts', "export function f() {}\nexport const a = 'x';", 'no-declaration', 1],
    ['only types', 'export interface A {}', 'no-declaration', 1],
    [
      'a part with the type of a part',
      "const a = {} satisfies PrivacyDeclaration['controller'];",
      'no-declaration',
      1,
    ],
    [
      'two with satisfies',
      'export const a = {} satisfies PrivacyDeclaration;\nexport const b = {} satisfies PrivacyDeclaration;',
      'several-declarations',
      2,
    ],
    ['two defaults', 'export default {};\nexport default {};', 'several-defaults', 2],
    ['a default and `export =`', 'export default {};\n\nexport = {};', 'several-defaults', 3],
    [
      'a default and a name for it',
      'const a = {};\nexport default {};\nexport { a as default };',
      'several-defaults',
      3,
    ],
    ['two names for it', 'const a = {};\nexport { a as default,\na as default };', 'several-defaults', 3],
    ['a default and a function', 'export default {};\nexport default function f() {}', 'several-defaults', 2],
    ['two objects', 'export const a = {};\nexport const b = {};', 'several-declarations', 2],
    ['a function', 'export default function f() {}', 'no-constant', 1],
    ['a class', 'export default class {}', 'no-constant', 1],
    ['undefined', 'export default undefined;', 'no-data', 1],
    ['an enum', 'enum E { A }\nexport default E;', 'not-a-value', 2],
    ['a call', 'export default load();', 'call', 1],
  ])('not told by %s', (_, text, reason, line) => {
    const { value, problems, locate } = readProject(text);
    expect(value).toBeUndefined();
    expect(locate('')).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'not-static', params: { reason }, range: { start: { line } } });
  });
});

test('of two defaults the words of the second are pointed at, and the line of the first is told', () => {
  const { value, problems } = readProject('// a\nexport default { a: 1 };\nexport default {\n  a: 2,\n};\n');
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([
    {
      code: 'not-static',
      params: { reason: 'several-defaults', line: 2 },
      range: { start: { line: 3, column: 1 }, end: { line: 3, column: 15 } },
    },
  ]);
});

test('the parameters of a default function may be declared several times', () => {
  const text = 'export default function f(a: string): void;\nexport default function f(): void {}\n';
  expect(readProject(text).problems[0]?.params).not.toMatchObject({ reason: 'several-defaults' });
});

import { describe, expect, test } from 'vitest';
import { readProject } from './project.ts';

type Files = Record<string, string>;

describe('imports of the same project are followed', () => {
  test.each<[name: string, files: Files, value: unknown]>([
    [
      'by name',
      { 'a.ts': "import { b } from './b.ts';\nexport default b;", 'b.ts': 'export const b = 1;' },
      1,
    ],
    [
      'by another name',
      { 'a.ts': "import { b as c } from './b.ts';\nexport default c;", 'b.ts': 'export const b = 1;' },
      1,
    ],
    [
      'the default',
      { 'a.ts': "import b from './b.ts';\nexport default b;", 'b.ts': 'export default { c: 1 };' },
      { c: 1 },
    ],
    [
      'the default by its name',
      {
        'a.ts': "import { default as b } from './b.ts';\nexport default b;",
        'b.ts': 'const c = 1;\nexport { c as default };',
      },
      1,
    ],
    [
      'a whole module',
      {
        'a.ts': "import * as b from './b.ts';\nexport default [b.c, b['c'], b.E.F, b.default];",
        'b.ts': "export const c = 1;\nexport enum E { F = 'f' }\nexport default 2;",
      },
      [1, 1, 'f', 2],
    ],
    [
      'a module in a module',
      {
        'a.ts': "import { c } from './b.ts';\nexport default c.d;",
        'b.ts': "export * as c from './c.ts';",
        'c.ts': 'export const d = 1;',
      },
      1,
    ],
    [
      'passed on',
      {
        'a.ts': "import { x, y } from './b.ts';\nexport default [x, y];",
        'b.ts': "export { c as x } from './c.ts';\nexport * from './c.ts';",
        'c.ts': 'export const c = 1, y = 2;',
      },
      [1, 2],
    ],
    [
      'passed on after an import',
      {
        'a.ts': "import { x } from './b.ts';\nexport default x;",
        'b.ts': "import { c } from './c.ts';\nexport { c as x };",
        'c.ts': 'export const c = 1;',
      },
      1,
    ],
    [
      'through the second of two stars',
      {
        'a.ts': "import { d } from './b.ts';\nexport default d;",
        'b.ts': "export * from '@tretten/schema';\nexport * from './c.ts';\nexport * from './d.ts';",
        'c.ts': '',
        'd.ts': 'export const d = 1;',
      },
      1,
    ],
    [
      'an enum',
      { 'a.ts': "import { E } from './b.ts';\nexport default E.A;", 'b.ts': "export enum E { A = 'x' }" },
      'x',
    ],
    [
      'a default export that is passed on',
      { 'a.ts': "export { default } from './b.ts';", 'b.ts': 'export default { c: 1 };' },
      { c: 1 },
    ],
    [
      'JSON',
      {
        'a.ts': "import b from './b.json' with { type: 'json' };\nexport default { ...b, d: b.c[1] };",
        'b.json': '{ "c": [1, -2.5e1, "x\\u00e6"], "__proto__": null }',
      },
      JSON.parse('{"c":[1,-25,"xæ"],"__proto__":null,"d":-25}'),
    ],
    [
      'CommonJS',
      { 'a.cts': "import b = require('./b.cjs');\nexport = { c: b.d };", 'b.cts': 'export = { d: 1 };' },
      { c: 1 },
    ],
    [
      'CommonJS by default',
      { 'a.ts': "import b from './b.cjs';\nexport default b.d;", 'b.cts': 'export = { d: 1 };' },
      1,
    ],
    [
      'a constant of the importer with the same name',
      {
        'a.ts': "import { b } from './b.ts';\nconst c = 'no';\nexport default [b, c];",
        'b.ts': "const c = 'yes';\nexport const b = c;",
      },
      ['yes', 'no'],
    ],
    [
      'modules that import each other',
      {
        'a.ts': "import { b } from './b.ts';\nexport const x = 1;\nexport default b;",
        'b.ts': "import { x } from './a.ts';\nexport const b = { x };",
      },
      { x: 1 },
    ],
    [
      'stars that import each other',
      {
        'a.ts': "import { c } from './b.ts';\nexport default c;",
        'b.ts': "export * from './c.ts';",
        'c.ts': "export * from './b.ts';\nexport const c = 1;",
      },
      1,
    ],
    [
      'defineDeclaration of the project',
      {
        'a.ts': "import { d } from './b.ts';\nexport default d({ a: 1 });",
        'b.ts': "export { defineDeclaration as d } from '@tretten/schema';",
      },
      { a: 1 },
    ],
    [
      'a byte-order mark',
      { 'a.ts': "import { b } from './b.ts';\nexport default b;", 'b.ts': '\ufeffexport const b = 1;' },
      1,
    ],
  ])('%s', (_, files, value) => {
    const document = readProject(files, { path: Object.keys(files)[0] ?? '' });
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual(value);
  });
});

describe('files are found', () => {
  test.each<[importer: string, specifier: string, file: string]>([
    ['a.ts', './b.ts', 'b.ts'],
    ['a.ts', './b.js', 'b.ts'],
    ['a.ts', './b.mjs', 'b.mts'],
    ['a.ts', './b.cjs', 'b.cts'],
    ['a.ts', './b.js', 'b.js'],
    ['a.ts', './b', 'b.ts'],
    ['a.ts', './b', 'b/index.ts'],
    ['a.ts', './b.data', 'b.data.ts'],
    ['x/a.ts', '../b.ts', 'b.ts'],
    ['x/a.ts', './y/../b.ts', 'x/b.ts'],
    ['x/y/a.ts', '../../b/c.ts', 'b/c.ts'],
    ['x/a.ts', '..', 'index.ts'],
    ['x/a.ts', '.', 'x/index.ts'],
    ['æ ø/a.ts', './b å.ts', 'æ ø/b å.ts'],
  ])('from %s, %s is %s', (importer, specifier, file) => {
    const text = `import { b } from '${specifier}';\nexport default b;`;
    const { value, problems } = readProject(
      { [importer]: text, [file]: 'export const b = 1;' },
      { path: importer },
    );
    expect(problems).toEqual([]);
    expect(value).toBe(1);
  });

  test('TypeScript before what was compiled from it', () => {
    const files = {
      'a.ts': "import { b } from './b.js';\nexport default b;",
      'b.ts': 'export const b = 1;',
      'b.js': 'export const b = 2;',
    };
    expect(readProject(files).value).toBe(1);
  });

  test('only what a value needs is read', () => {
    const asked: string[] = [];
    const text =
      "import { b } from './b.ts';\nimport { c } from './c.ts';\nimport './d.ts';\nexport default { b };";
    readProject(text, {
      read: (path) => {
        asked.push(path);
        return path === 'b.ts' ? 'export const b = 1;' : undefined;
      },
    });
    expect(asked).toEqual(['b.ts']);
  });

  test('nothing is asked for that lies outside the root, or that a package has', () => {
    const asked: string[] = [];
    const text =
      "import a from '../a.ts';\nimport b from 'b';\nimport c from '/etc/c.ts';\nimport d from 'node:fs';\nimport e from '#e';\nexport default [a, b, c, d, e];";
    const { problems } = readProject(text, { read: (path) => asked.push(path) as never });
    expect(asked).toEqual([]);
    expect(problems.map(({ params }) => params['reason'])).toEqual([
      'outside-project',
      'package',
      'package',
      'package',
      'package',
    ]);
  });
});

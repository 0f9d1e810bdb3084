import { describe, expect, test } from 'vitest';
import { ALLOWED, cycles, DEPENDENCY_LIMITS, forbiddenImports } from './dependencies.ts';
import { importGraph, importsOf, packageNames, read, sourceFiles } from './sources.ts';

const PACKAGES = packageNames();

describe('direction of dependencies', () => {
  test('the table names every package and no other', () => {
    expect(Object.keys(ALLOWED).sort()).toEqual(PACKAGES.sort());
  });
  test.each(PACKAGES)('%s imports only what the table allows', (name) => {
    const imports = sourceFiles(`packages/${name}/src`).flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(0);
    expect(forbiddenImports(name, imports)).toEqual([]);
  });
  test.each(PACKAGES)('%s keeps to its number of run-time dependencies', (name) => {
    const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`));
    const foreign = Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@tretten/'));
    expect(foreign.length).toBeLessThanOrEqual(DEPENDENCY_LIMITS[name] ?? 0);
  });
  test('no file imports itself by way of others', () => {
    const files = PACKAGES.flatMap((name) => sourceFiles(`packages/${name}/src`));
    expect(cycles(importGraph([...files, ...sourceFiles('tools')]))).toEqual([]);
  });
  test('nothing imports the tools', () => {
    const imports = PACKAGES.flatMap((name) => sourceFiles(`packages/${name}/src`)).flatMap(importsOf);
    expect(imports.filter(({ specifier }) => specifier.includes('tools/'))).toEqual([]);
  });
});

describe('the gate itself', () => {
  test('goes red for an import against the direction', () => {
    const file = 'packages/schema/src/x.ts';
    expect(forbiddenImports('schema', [{ file, specifier: '@tretten/linter', isType: false }])).toHaveLength(
      1,
    );
    expect(forbiddenImports('linter', [{ file, specifier: 'node:fs', isType: false }])).toHaveLength(1);
    expect(
      forbiddenImports('linter', [{ file, specifier: '@tretten/document', isType: false }]),
    ).toHaveLength(1);
    expect(forbiddenImports('linter', [{ file, specifier: '@tretten/document', isType: true }])).toEqual([]);
    expect(forbiddenImports('unheard-of', [])).toHaveLength(1);
  });
  test('goes red for a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(cycles(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });
});

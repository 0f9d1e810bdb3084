import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  installedManifest,
  installedWith,
  type Manifest,
  ownInstallScripts,
} from './run-time-dependencies.ts';
import { packageNames, read } from './sources.ts';

const PUBLISHED = packageNames().map(
  (folder): Manifest => JSON.parse(read(`packages/${folder}/package.json`)),
);

/** All that others install with the packages; whoever adds to it does so here, knowingly. */
const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  '@tretten/schema': [],
  '@tretten/norway': [],
  '@tretten/document': [],
  '@tretten/linter': [],
  '@tretten/formatters': [],
  tretten: [
    '@ts-morph/common',
    'balanced-match',
    'brace-expansion',
    'code-block-writer',
    'fdir',
    'minimatch',
    'path-browserify',
    'picomatch',
    'tinyglobby',
    'ts-morph',
  ],
};

describe('what is installed with the packages', () => {
  test.each(PUBLISHED)('$name: nothing but what is listed', ({ name }) => {
    expect(installedWith(name, installedManifest).map((manifest) => manifest.name)).toEqual(INSTALLED[name]);
  });
  test.each(PUBLISHED)('$name: free licences, and no scripts that run at installing', (manifest) => {
    expect(faultsOf(installedWith(manifest.name, installedManifest))).toEqual([]);
    expect(ownInstallScripts(manifest)).toEqual([]);
  });
});

describe('the gate itself', () => {
  const some = (more: Partial<Manifest>): Manifest => ({ name: 'x', version: '1', license: 'MIT', ...more });
  test.each([
    ['another licence', some({ license: 'GPL-3.0' }), ['x has the licence GPL-3.0']],
    ['no licence', { name: 'x', version: '1' }, ['x has the licence undefined']],
    ['an install script', some({ scripts: { postinstall: 'y' } }), ['x runs a script at postinstall']],
    ['a script for its authors', some({ scripts: { prepare: 'y' } }), []],
  ])('%s', (_what, manifest, expected) => {
    expect(faultsOf([manifest])).toEqual(expected);
  });
  test('looks at dependencies of dependencies, and ends where they go in circles', () => {
    const graph: Readonly<Record<string, readonly string[]>> = {
      tretten: ['a'],
      a: ['b', '@tretten/c'],
      b: ['a'],
      '@tretten/c': ['d'],
      d: [],
    };
    const manifestOf = (name: string) =>
      some({ name, dependencies: Object.fromEntries((graph[name] ?? []).map((next) => [next, '1'])) });
    expect(installedWith('tretten', manifestOf).map(({ name }) => name)).toEqual(['a', 'b', 'd']);
  });
  test('a script of a published package', () => {
    expect(ownInstallScripts(some({ scripts: { prepare: 'y', build: 'z' } }))).toEqual(['x: prepare']);
  });
});

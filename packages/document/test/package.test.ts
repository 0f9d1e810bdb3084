import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  files: string[];
  exports: Record<string, string | { types: string; default: string }>;
};
const libraryManifest = createRequire(import.meta.url).resolve('js-yaml/package.json');
const library = JSON.parse(readFileSync(libraryManifest, 'utf8')) as { version: string };

const unindented = (text: string): string => text.replace(/^ +/gm, '');

test('the built-in js-yaml is named with its version and its whole licence', () => {
  const licence = readFileSync(libraryManifest.replace(/package\.json$/, 'LICENSE'), 'utf8');
  const notice = read('THIRD-PARTY-LICENSES.md');
  expect(unindented(notice)).toContain(unindented(licence).trim());
  expect(notice).toContain(`js-yaml ${library.version}\n`);
  expect(manifest.devDependencies['js-yaml']).toBe(library.version);
  expect(manifest.files).toContain('THIRD-PARTY-LICENSES.md');
});

test('an install brings nothing from outside the project', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['@tretten/schema']);
  expect(Object.keys(manifest.peerDependencies)).toEqual(['ts-morph']);
  expect(manifest.peerDependenciesMeta).toEqual({ 'ts-morph': { optional: true } });
});

test('every entry has a source', () => {
  const entries = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string');
  const names = entries.map(([name]) => (name === '.' ? 'index' : name.slice(2)));
  expect(names.sort()).toEqual(['compose', 'edit', 'format', 'index', 'json', 'typescript', 'write', 'yaml']);
  for (const name of names) {
    expect(existsSync(new URL(`src/${name}.ts`, root))).toBe(true);
    expect(read('tsup.config.ts')).toContain(`'src/${name}.ts'`);
  }
  for (const [name, target] of entries) {
    const file = `./dist/${name === '.' ? 'index' : name.slice(2)}`;
    expect(target).toEqual({ types: `${file}.d.ts`, default: `${file}.js` });
  }
});

import { expect, test } from 'vitest';
import { longLived } from './long-lived.ts';
import { read, sourceFiles } from './sources.ts';

/** What runs for each declaration; each of these kept hundreds of megabytes over ten thousand files. */
const LINTING = ['schema', 'norway', 'document', 'linter'];

test('nothing that linting makes is held until the whole heap is collected', () => {
  const files = LINTING.flatMap((name) => sourceFiles(`packages/${name}/src`));
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((path) => longLived(path, read(path)).map((place) => ({ path, ...place })));
  expect(found).toEqual([]);
});

test.each([
  ['const known = new WeakMap<object, string>();', 'weak map'],
  ['const it = { get value() { return 1; } };', 'accessor in an object literal'],
  ['class A { constructor() { this.tell = () => 1; } }', 'function literal assigned to a property'],
  ['object.tell = function () {};', 'function literal assigned to a property'],
])('%s', (text, what) => {
  expect(longLived('a.ts', text)).toEqual([{ what, line: 1 }]);
});

test.each([
  'class A { get value() { return 1; } }',
  'const it = { value: () => 1, tell() {} };',
  'class A { constructor(tell) { this.tell = tell; } }',
  'let tell; tell = () => 1;',
])('%s is short-lived', (text) => {
  expect(longLived('a.ts', text)).toEqual([]);
});

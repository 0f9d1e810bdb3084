import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Plain JavaScript, since it runs before anything is installed.
const { isInstalled }: { isInstalled(root: string): boolean } = await import(
  new URL('../setup/installed.mjs', import.meta.url).href
);

type Packages = Readonly<Record<string, object>>;

function folder(wanted: Packages, installed: Packages | undefined): string {
  const root = mkdtempSync(join(tmpdir(), 'tretten-installed-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed)
    writeFileSync(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { ...installed } }),
    );
  return root;
}

const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
const b = { 'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' } };

test.each([
  ['the same', a, a, true],
  ['more than that, as after npm install --no-save', a, { ...a, ...b }, true],
  [
    'all but what is for another machine',
    { ...a, 'node_modules/c': { version: '1.0.0', optional: true } },
    a,
    true,
  ],
  ['less', { ...a, ...b }, a, false],
  ['another version', a, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }, false],
  ['another content', a, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }, false],
  ['nobody knows what', a, undefined, false],
])('%s is installed', (_what, wanted, installed, expected) => {
  expect(isInstalled(folder(wanted, installed))).toBe(expected);
});

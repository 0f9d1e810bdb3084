import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './sources.ts';

const ROOT = new URL('../../', import.meta.url);
const links = [...read('docs/trust.md').matchAll(/\]\(([^)#]+)\)/gu)].map(
  ([, link = '']) => new URL(link, new URL('docs/', ROOT)),
);

test('every test that the page on trust names is there', () => {
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !existsSync(link)).map(String)).toEqual([]);
});

test('every test of trust in the command is named there', () => {
  const folder = new URL('packages/cli/test/trust/', ROOT);
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const named = links.map(String);
  expect(tests.filter((name) => !named.includes(String(new URL(name, folder))))).toEqual([]);
});

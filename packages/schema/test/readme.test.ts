import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { bundle } from './bundle.ts';

test('the example of the README runs and prints what it says', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const source = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const printed: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
  const { code } = await bundle(
    source.replaceAll(/'@tretten\/schema\/?(\w*)'/g, (_, entry: string) => `'./${entry || 'index'}.ts'`),
  );
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  log.mockRestore();
  const promised = source
    .split('\n')
    .filter((line) => line.startsWith('// /') || line.startsWith('// Feltet'));
  expect(printed).toHaveLength(3);
  expect(printed).toEqual(promised.map((line) => line.slice(3)));
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as norway from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const code = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';

it('the example in the README gives what it says', () => {
  const claims: [unknown, unknown][] = [];
  const body = code
    .replace(/^import \{[\s\S]*?\} from '@tretten\/norway';/u, '')
    .replaceAll(/^(?!const)(.+); \/\/ → (.+)$/gmu, 'claims.push([$1, $2]);');
  new Function('claims', ...Object.keys(norway), body)(claims, ...Object.values(norway));
  expect(claims.length).toBeGreaterThan(8);
  for (const [actual, stated] of claims) expect(actual).toEqual(stated);
});

it('the README names every module of the package', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: object;
  };
  const modules = Object.keys(exports).filter((path) => /^\.\/[a-z-]+$/u.test(path));
  for (const path of modules) expect(readme).toContain(`\`@tretten/norway${path.slice(1)}\``);
});

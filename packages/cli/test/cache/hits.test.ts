import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA } from '../run-cli.ts';
import { BASE, extending, lint, markEntries, projectWith, serviceOf, usedIn } from './cases.ts';

const JSON_REPORT = ['.', '--format', 'json'];
const ALL = ['sfo.yaml', 'skole.yaml', 'felles.yaml'];

/** Which files are taken from the cache after a change to a folder that was linted, and that the report is right. */
async function usedAfter(cwd: string, change: () => void, ...argv: string[]): Promise<string[]> {
  await lint(cwd, ...JSON_REPORT, '--cache');
  markEntries(cwd);
  change();
  return usedIn(await lint(cwd, ...JSON_REPORT, ...argv, '--cache'));
}

describe('a file is not linted again', () => {
  test('while nothing has changed', async () => {
    expect(await usedAfter(extending(), () => undefined)).toEqual(ALL);
  });
  test('when another one has changed', async () => {
    const cwd = extending();
    const change = () => writeFileSync(join(cwd, 'skole.yaml'), serviceOf('ungdomsskole'));
    expect(await usedAfter(cwd, change)).toEqual(['sfo.yaml', 'felles.yaml']);
  });
  test('when the configuration says something of another one', async () => {
    const cwd = extending();
    const overrides = [{ files: ['skole.yaml'], rules: { 'not-in-list': 'off' } }];
    const change = () => writeFileSync(join(cwd, 'tretten.config.json'), JSON.stringify({ overrides }));
    expect(await usedAfter(cwd, change)).toEqual(['sfo.yaml', 'felles.yaml']);
  });
});

describe('a file is linted again', () => {
  test.each([
    ['on another day', ['--as-of', '2026-11-22']],
    ['in another language', ['--lang', 'nb']],
    ['under another preset', ['--preset', 'strict']],
    ['where more is asked for', ['--format', 'sarif=out.sarif']],
  ])('%s', async (_when, argv) => {
    expect(await usedAfter(extending(), () => undefined, ...argv)).toEqual([]);
  });
  test('when the file that it extends changes, is gone and comes back', async () => {
    const cwd = extending();
    const base = join(cwd, 'felles.yaml');
    expect(await usedAfter(cwd, () => writeFileSync(base, `${BASE}# more\n`))).toEqual([]);
    expect(await usedAfter(cwd, () => rmSync(base))).toEqual([]);
    expect(await usedAfter(cwd, () => writeFileSync(base, BASE))).toEqual([]);
    expect(await usedAfter(cwd, () => undefined)).toEqual(ALL);
  });
  test('when a file that TypeScript imports changes, even by way of one that it extends', async () => {
    const script = `import { name } from './name.ts';\nexport default { $schema: '${SCHEMA}', language: 'nb', controller: { name } };\n`;
    const name = (of: string) => `export const name = '${of}';\n`;
    const cwd = projectWith({
      'name.ts': name('Nordvik kommune'),
      'felles.ts': script,
      'skole.yaml': serviceOf('skole').replace('felles.yaml', 'felles.ts'),
    });
    expect(await usedAfter(cwd, () => undefined)).toEqual(['skole.yaml', 'felles.ts']);
    const change = () => writeFileSync(join(cwd, 'name.ts'), name('Sørvik kommune'));
    expect(await usedAfter(cwd, change)).toEqual([]);
    const plain = await lint(cwd, ...JSON_REPORT);
    expect(await lint(cwd, ...JSON_REPORT, '--cache')).toEqual(plain);
  });
  test('when it is extended by others no longer', async () => {
    const cwd = extending();
    const alone = () => ['skole.yaml', 'sfo.yaml'].map((name) => rmSync(join(cwd, name)));
    expect(await usedAfter(cwd, alone)).toEqual([]);
  });
  test('when the configuration says something else of it', async () => {
    const cwd = extending();
    const config = (rules: object) => () =>
      writeFileSync(join(cwd, 'tretten.config.json'), JSON.stringify({ rules }));
    expect(await usedAfter(cwd, config({ 'not-in-list': 'info' }))).toEqual([]);
    expect(await usedAfter(cwd, config({ 'not-in-list': 'off' }))).toEqual([]);
  });
});

test('what is shown of a file that is taken from the cache is its text of today', async () => {
  const cwd = extending();
  await lint(cwd, 'skole.yaml', '--cache');
  const { stdout } = await lint(cwd, 'skole.yaml', '--cache');
  expect(stdout).toContain('service: kindergarden');
  expect(stdout).toContain('organisationNumber: "987 654 325"');
  expect(readFileSync(join(cwd, 'skole.yaml'), 'utf8')).toBe(serviceOf('skole'));
});

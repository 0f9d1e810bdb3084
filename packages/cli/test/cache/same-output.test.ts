import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/outputs.ts';
import { extending, lint, markEntries, projectWith, serviceOf, usedIn } from './cases.ts';

const EXAMPLES = ['balsfjord', 'fjord', 'nordvik'];

describe('a run says the same without a cache, with an empty one and with a full one', () => {
  test.each(FORMATS)('%s', async (format) => {
    const cwd = projectWith({}, EXAMPLES);
    const argv = ['.', '--format', format];
    const plain = await lint(cwd, ...argv);
    expect(plain.code).toBe(1);
    expect(plain.stdout.length).toBeGreaterThan(200);
    expect(await lint(cwd, ...argv, '--cache')).toEqual(plain);
    expect(await lint(cwd, ...argv, '--cache')).toEqual(plain);
  });
  test.each([
    ['extends', ['.']],
    ['extends, as text', ['.', '--format', 'text']],
    ['extends, as SARIF', ['.', '--format', 'sarif']],
    ['only one of them', ['skole.yaml']],
    ['quietly', ['.', '--quiet', '--format', 'text']],
    ['in two formats', ['.', '--format', 'text', '--format', 'json=report.out']],
    ['in nynorsk', ['.', '--format', 'text', '--lang', 'nn']],
    ['a preset', ['.', '--preset', 'minimum']],
    ['a shard', ['.', '--shard', '1/2']],
  ])('%s', async (_what, argv) => {
    const cwd = extending();
    const format = argv.includes('--format') ? [] : ['--format', 'json'];
    const plain = await lint(cwd, ...argv, ...format);
    expect(await lint(cwd, ...argv, ...format, '--cache')).toEqual(plain);
    expect(await lint(cwd, ...argv, ...format, '--cache')).toEqual(plain);
  });
  test('more files than text tells of when nothing is wrong with them', async () => {
    const clean = serviceOf('skole').replace('felles.yaml', 'nordvik/nordvik.yaml');
    const names = Array.from({ length: 24 }, (_, index) => `s${index}.yaml`);
    const cwd = projectWith(Object.fromEntries(names.map((name) => [name, clean])), ['nordvik']);
    const plain = await lint(cwd, '.');
    expect(await lint(cwd, '.', '--cache')).toEqual(plain);
    expect(await lint(cwd, '.', '--cache')).toEqual(plain);
  });
  test('with a configuration, its suppressions and a baseline', async () => {
    const cwd = extending();
    const suppressions = [
      { rule: 'not-in-list', pointer: '', reason: 'Told to the owner', files: ['skole.yaml'] },
      {
        rule: 'not-in-list',
        pointer: '/processingActivities/0/service',
        reason: 'Told to the owner',
        files: ['sfo.yaml'],
      },
      { rule: 'vague-qualifier', pointer: '/general', reason: 'Told to the owner' },
    ];
    const config = { suppressions, rules: { 'bad-format': 'info' } };
    writeFileSync(join(cwd, 'tretten.config.json'), JSON.stringify(config));
    await lint(cwd, 'sfo.yaml', '--baseline', 'known.json', '--update-baseline');
    const argv = ['.', '--format', 'json', '--baseline', 'known.json'];
    const plain = await lint(cwd, ...argv);
    expect(plain.stdout).toContain('suppression-unused');
    expect(plain.stdout).toContain('"baseline"');
    expect(await lint(cwd, ...argv, '--cache')).toEqual(plain);
    markEntries(cwd);
    const warm = await lint(cwd, ...argv, '--cache');
    expect(usedIn(warm)).toEqual(['sfo.yaml', 'skole.yaml', 'felles.yaml']);
    expect(warm.stdout.replaceAll(/"name": "FROM THE CACHE"/gu, '').length).toBeGreaterThan(1000);
  });
});

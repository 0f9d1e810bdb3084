import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, SCHEMA } from '../run-cli.ts';
import { cachedPaths, entryFiles, extending, folderOf, lint, projectWith } from './cases.ts';

const OWN_RULE = `const each = { text: 'Any', remedy: 'None' };
export default {
  plugins: [{ name: 'own', url: 'https://www.nordvik.kommune.no/', rules: [{
    id: 'any', at: '/processingActivities/*', scope: 'declared', severity: 'warning', since: '1.0', sources: ['Own'],
    title: { nb: 'Any', nn: 'Any', en: 'Any' }, messages: { any: { nb: each, nn: each, en: each } },
    check: (_, { report }) => report('any', {}, '/name'),
  }] }],
};
`;

describe('an entry that cannot be used is none', () => {
  const first = (text: string) => text.indexOf('\n') + 1;
  test.each<[string, (text: string) => string]>([
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['cut off after its mark', (text) => text.slice(0, first(text))],
    ['one letter is another', (text) => text.replace('skole', 'skala')],
    ['of a later version', (text) => text.replace('tretten-cache 1 ', 'tretten-cache 2 ')],
    ['something else', () => '{"a": 1}'],
    ['not even text', () => '\u0000\uFFFF'.repeat(1000)],
  ])('%s', async (_what, damage) => {
    const cwd = extending();
    const plain = await lint(cwd, '.');
    await lint(cwd, '.', '--cache');
    for (const file of entryFiles(cwd)) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(await lint(cwd, '.', '--cache')).toEqual(plain);
    expect(cachedPaths(cwd)).toEqual(['felles.yaml', 'sfo.yaml', 'skole.yaml']);
  });
  test('a folder in its place', async () => {
    const cwd = extending();
    const plain = await lint(cwd, '.');
    await lint(cwd, '.', '--cache');
    for (const file of entryFiles(cwd)) {
      rmSync(file);
      mkdirSync(file);
    }
    const { stdout, code } = await lint(cwd, '.', '--cache');
    expect({ stdout, code }).toEqual({ stdout: plain.stdout, code: plain.code });
  });
});

describe('the folder of the cache', () => {
  test('is where tools keep such things, or one that no version control sees', async () => {
    const cwd = extending();
    await lint(cwd, '.', '--cache');
    expect(readFileSync(join(folderOf(cwd), '.gitignore'), 'utf8')).toBe('*\n');
    mkdirSync(join(cwd, 'node_modules'));
    await lint(cwd, '.', '--cache');
    expect(existsSync(join(cwd, 'node_modules/.cache/tretten/.gitignore'))).toBe(true);
  });
  test('is named by --cache-location, which is enough to have one', async () => {
    const cwd = extending();
    await lint(cwd, '.', '--cache-location', 'a/b');
    expect(existsSync(join(cwd, 'a/b/.gitignore'))).toBe(true);
    expect(existsSync(folderOf(cwd))).toBe(false);
  });
  test.skipIf(process.platform === 'win32')('is for nobody else', async () => {
    const cwd = extending();
    await lint(cwd, '.', '--cache');
    expect(statSync(folderOf(cwd)).mode & 0o777).toBe(0o700);
    for (const file of entryFiles(cwd)) expect(statSync(file).mode & 0o777).toBe(0o600);
  });
  test('that cannot be written is told of once, and stops nothing', async () => {
    const cwd = extending();
    const plain = await lint(cwd, '.');
    writeFileSync(join(cwd, 'no-folder'), '');
    const { code, stdout, stderr } = await lint(cwd, '.', '--cache-location', 'no-folder/cache');
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
    expect(stderr.split('\n').filter((line) => line.includes('The cache in'))).toEqual([
      'The cache in no-folder/cache cannot be written: ENOTDIR. Everything has been checked all the same.',
    ]);
  });
  test('loses what is about files that are gone, and what killed runs left behind', async () => {
    const cwd = extending();
    await lint(cwd, '.', '--cache');
    const [entry = ''] = entryFiles(cwd);
    const old = `${entry}-01234567-89ab-cdef-0123-456789abcdef.tmp`;
    const fresh = `${entry}-11234567-89ab-cdef-0123-456789abcdef.tmp`;
    const foreign = join(folderOf(cwd), 'notes.txt');
    for (const file of [old, fresh, foreign]) writeFileSync(file, 'x');
    utimesSync(old, 0, 0);
    rmSync(join(cwd, 'sfo.yaml'));
    await lint(cwd, 'skole.yaml', '--cache');
    expect([old, fresh, foreign].map((file) => existsSync(file))).toEqual([false, true, true]);
    rmSync(fresh);
    rmSync(foreign);
    expect(cachedPaths(cwd)).toEqual(['felles.yaml', 'skole.yaml']);
  });
});

describe('nothing is kept', () => {
  test('of standard input', async () => {
    const cwd = extending();
    const stdin = readFileSync(join(cwd, 'skole.yaml'));
    await run(['lint', '-', '--stdin-filename', 'skole.yaml', '--cache'], { cwd, stdin });
    expect(existsSync(folderOf(cwd))).toBe(false);
  });
  test.each(['--fix', '--fix-dry-run'])('with %s', async (option) => {
    const cwd = extending();
    await lint(cwd, '.', '--cache', option);
    expect(existsSync(folderOf(cwd))).toBe(false);
  });
  test('with plug-ins, which is told', async () => {
    const cwd = extending();
    writeFileSync(join(cwd, 'tretten.config.mjs'), OWN_RULE);
    const { stderr, code, stdout } = await lint(cwd, '.', '--cache');
    expect(code).toBe(1);
    expect(stdout).toContain('own/any');
    expect(stderr).toContain(
      'The cache is not used: nobody can tell whether the rules of a plug-in have changed.',
    );
    expect(existsSync(folderOf(cwd))).toBe(false);
  });
  test('of identity numbers', async () => {
    // Synthetic (month + 80): nobody's.
    const text = `$schema: ${SCHEMA}\nlanguage: nb\ntitle: Sak 15819990260\ncontroller: { name: "15819990260" }\nchildren: 15819990260\n`;
    const cwd = projectWith({ 'p.yaml': text, 'q.yaml': text.replaceAll('15819990260', 'x') });
    for (const format of ['text', 'json', 'sarif']) {
      const plain = await lint(cwd, '.', '--format', format);
      expect(await lint(cwd, '.', '--format', format, '--cache')).toEqual(plain);
      expect(await lint(cwd, '.', '--format', format, '--cache')).toEqual(plain);
      for (const file of entryFiles(cwd)) expect(readFileSync(file, 'utf8')).not.toContain('1581999');
    }
    expect(cachedPaths(cwd)).toContain('q.yaml');
  });
});

test.each([['--cache'], ['--cache-location', 'x']])('--ndjson and %s do not go together', async (...argv) => {
  const { code, stderr } = await run(['lint', '--ndjson', ...argv, '--lang', 'en']);
  expect(code).toBe(2);
  expect(stderr).toContain(`--ndjson and ${argv[0]} cannot be used together.`);
});

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/outputs.ts';
import { extending, projectWith, serviceOf } from '../cache/cases.ts';
import { run } from '../run-cli.ts';
import { tretten } from '../trust/command.ts';

const lint = (cwd: string, ...argv: string[]) => tretten(['lint', '--as-of', '2026-11-21', ...argv], { cwd });

/** A configuration in JavaScript with one rule, which does this to each activity. */
const ownRule = (check: string) => `const each = { text: 'Any', remedy: 'None' };
export default {
  plugins: [{ name: 'own', url: 'https://www.nordvik.kommune.no/', rules: [{
    id: 'any', at: '/processingActivities/*', scope: 'declared', severity: 'warning', since: '1.0', sources: ['Own'],
    title: { nb: 'Any', nn: 'Any', en: 'Any' }, messages: { any: { nb: each, nn: each, en: each } },
    check: (activity, { report }) => { ${check} },
  }] }],
};
`;

/** A folder with more files than one thread is given at once, of which two thirds extend another. */
function many(config?: string): string {
  const ids = Array.from({ length: 25 }, (_, index) => `s${String(index).padStart(2, '0')}`);
  const texts = ids.map((id, index) =>
    index % 3 === 0 ? serviceOf(id).replace('felles.yaml', 'borte.yaml') : serviceOf(id),
  );
  const cwd = extending();
  for (const [index, id] of ids.entries()) writeFileSync(join(cwd, `${id}.yaml`), texts[index] ?? '');
  if (config !== undefined) writeFileSync(join(cwd, 'tretten.config.mjs'), config);
  return cwd;
}

describe('a run in several threads says the same as one in one', () => {
  test.each(FORMATS)('%s', (format) => {
    const cwd = projectWith({}, ['balsfjord', 'fjord', 'nordvik']);
    const plain = lint(cwd, '.', '--format', format);
    expect(plain.code).toBe(1);
    expect(lint(cwd, '.', '--format', format, '--workers', '3')).toEqual(plain);
  });
  test.each([
    ['many files, some of which extend another', undefined],
    ['with plug-ins', ownRule("report('any', {}, '/name')")],
    ['with a rule that throws', ownRule("if (activity.id === 's07') throw new Error('Ring 15819990260')")],
    [
      'with suppressions, one of which is not used',
      `export default { suppressions: [
        { rule: 'not-in-list', pointer: '', reason: 'Told to the owner', files: ['s0*.yaml'] },
        { rule: 'vague-qualifier', pointer: '/general', reason: 'Told to the owner' },
      ] };`,
    ],
  ])('%s', (_what, config) => {
    const cwd = many(config);
    for (const format of ['text', 'json']) {
      const plain = lint(cwd, '.', '--format', format);
      expect(plain.stdout).toContain('s07.yaml');
      expect(lint(cwd, '.', '--format', format, '--workers', '2')).toEqual(plain);
    }
  });
  test('with a baseline', () => {
    const cwd = many();
    const argv = ['.', '--baseline', 'known.json', '--format', 'json'];
    const made = lint(cwd, ...argv, '--update-baseline', '--workers', '2');
    expect(made.stderr).toContain('Made known.json with');
    const plain = lint(cwd, ...argv);
    expect(plain.code).toBe(0);
    expect(lint(cwd, ...argv, '--workers', '2')).toEqual(plain);
  });
  test('with a cache, empty, full and without a file that was extended', () => {
    const cwd = many();
    const argv = ['.', '--format', 'json', '--workers', '2', '--cache'];
    const plain = lint(cwd, '.', '--format', 'json');
    expect(lint(cwd, ...argv)).toEqual(plain);
    expect(lint(cwd, ...argv)).toEqual(plain);
    rmSync(join(cwd, 'felles.yaml'));
    const without = lint(cwd, '.', '--format', 'json');
    expect(without.stdout).not.toBe(plain.stdout);
    expect(lint(cwd, ...argv)).toEqual(without);
  });
  test('a cache that cannot be written is told of once', () => {
    const cwd = many();
    writeFileSync(join(cwd, 'no-folder'), '');
    const { code, stderr } = lint(cwd, '.', '--workers', '2', '--cache-location', 'no-folder/cache');
    expect(code).toBe(1);
    expect(stderr.split('\n').filter((line) => line.includes('The cache in'))).toHaveLength(1);
  });
  test('standard input', () => {
    const cwd = many();
    const around = { cwd, input: serviceOf('skole') };
    const argv = ['lint', '-', 'sfo.yaml', '--as-of', '2026-11-21', '--stdin-filename', 'skole.yaml'];
    expect(tretten([...argv, '--workers', '2'], around)).toEqual(tretten(argv, around));
  });
});

describe('a thread that ends takes one file with it', () => {
  test.each([
    ['process.exit', 'process.exit(0)', 'process.exit(0)'],
    [
      'an error that nobody catches',
      "setImmediate(() => { throw new Error('gone 15819990260') })",
      'gone ●●●●●●●●●●●',
    ],
  ])('%s', (_what, code, reason) => {
    const cwd = many(ownRule(`if (activity.id === 's07') { ${code} }`));
    const plain = lint(cwd, '.', '--no-config', '--format', 'json');
    const { code: exit, stdout, stderr } = lint(cwd, '.', '--format', 'json', '--workers', '2');
    expect(exit).toBe(3);
    expect(stderr).toContain(`The thread that checked s07.yaml ended: ${reason}. The other files`);
    expect(stderr).not.toContain('15819990260');
    const files = (text: string) => (JSON.parse(text).files as { path: string }[]).map(({ path }) => path);
    expect(files(stdout)).toEqual(files(plain.stdout).filter((path) => path !== 's07.yaml'));
  });
  test('at every file', () => {
    const cwd = extending();
    writeFileSync(join(cwd, 'tretten.config.mjs'), ownRule('process.exit(5)'));
    const { code, stderr } = lint(cwd, '.', '--workers', '2');
    expect(code).toBe(3);
    expect(stderr.match(/The thread that checked/gu)).toHaveLength(2);
  });
  test('before it can begin', () => {
    const cwd = many(
      `import { isMainThread } from 'node:worker_threads';\nif (!isMainThread) throw new Error('only once');\nexport default {};\n`,
    );
    const { code, stderr } = lint(cwd, '.', '--workers', '2');
    expect(code).toBe(2);
    expect(stderr).toContain('tretten.config.mjs cannot be run: only once');
  });
});

test.each(['0', '-1', 'many', '1.5', ''])('--workers cannot be “%s”', async (value) => {
  const { code, stderr } = await run(['lint', '.', `--workers=${value}`]);
  expect(code).toBe(2);
  expect(stderr).toContain(`--workers takes a whole number from 1 to 999 or auto, not “${value}”.`);
});

test('--fix mends alone', () => {
  const cwd = extending();
  const { stderr } = lint(cwd, '.', '--fix', '--workers', '4');
  expect(stderr).toContain('Mended 3 findings in 3 files.');
});

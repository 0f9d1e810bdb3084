import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from './run-cli.ts';

const OPTIONS = ['--lang', 'en', '--as-of', '2026-11-21'];
const POOR = `$schema: ${SCHEMA}\nlanguage: nb\n`;

async function linted(argv: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await run(['lint', '--format', 'json', ...argv, ...OPTIONS], { cwd });
  const report = JSON.parse(stdout) as { files: { path: string }[]; failures: unknown[] };
  expect(report.failures).toEqual([]);
  return report.files.map(({ path }) => path).sort();
}

describe('--shard', () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.yaml`);
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, POOR])));
  test('divides the files so that each is linted once', async () => {
    const shards = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) => linted(['.', '--shard', shard], cwd)),
    );
    expect(shards.flat().sort()).toEqual([...names].sort());
    expect(shards.every((shard) => shard.length < names.length)).toBe(true);
  });
  test('gives a file the same part however it is named', async () => {
    const [first = ''] = await linted(['.', '--shard', '2/3'], cwd);
    expect(await linted([first, '--shard', '2/3'], cwd)).toEqual([first]);
    expect(await linted([join(cwd, first), '--shard', '2/3'], cwd)).toEqual([first]);
  });
  test('does not call a suppression unused that the other parts may use', async () => {
    const suppression = { rule: 'purpose-required', pointer: '/title', reason: 'Set ut til våren' };
    writeFileSync(join(cwd, 'tretten.config.json'), JSON.stringify({ suppressions: [suppression] }));
    const said = async (...argv: string[]) => (await run(['lint', '.', ...argv, ...OPTIONS], { cwd })).stdout;
    expect(await said('--shard', '1/3')).not.toContain('suppression-unused');
    expect(await said()).toContain('suppression-unused');
    rmSync(join(cwd, 'tretten.config.json'));
  });
  test('of which nothing is left is clean', async () => {
    const [first = ''] = await linted(['.', '--shard', '2/3'], cwd);
    expect((await run(['lint', first, '--shard', '1/3', ...OPTIONS], { cwd })).code).toBe(0);
  });
  test.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5'])('%s is a mistake', async (shard) => {
    const { code, stderr } = await run(['lint', '.', '--shard', shard, ...OPTIONS], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--shard takes which part of how many, such as 1/4');
  });
});

describe('--changed-since', () => {
  function repository(): { cwd: string; git: (...args: string[]) => void } {
    const cwd = folderWith({
      'old.yaml': POOR,
      'edited.yaml': POOR,
      'gone.yaml': POOR,
      '.gitignore': 'ignored.yaml\n',
    });
    const config = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const git = (...args: string[]) =>
      void execFileSync('git', [...config, ...args], { cwd, stdio: 'ignore' });
    git('init', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '-m', 'one');
    git('checkout', '-b', 'branch');
    return { cwd, git };
  }
  test('takes what is committed, staged, edited and new, and leaves the rest', async () => {
    const { cwd, git } = repository();
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'committed.yaml'), POOR);
    git('add', '.');
    git('commit', '-m', 'two');
    writeFileSync(join(cwd, 'staged.yaml'), POOR);
    git('add', '.');
    writeFileSync(join(cwd, 'edited.yaml'), `${POOR}# more\n`);
    writeFileSync(join(cwd, 'sub/blå\n"æøå".yaml'), POOR);
    writeFileSync(join(cwd, 'ignored.yaml'), POOR);
    rmSync(join(cwd, 'gone.yaml'));
    const changed = ['committed.yaml', 'edited.yaml', 'staged.yaml', 'sub/blå\n"æøå".yaml'];
    expect(await linted(['.', '--changed-since', 'main'], cwd)).toEqual(changed);
    expect(await linted(['.', '--changed-since', 'main'], join(cwd, 'sub'))).toEqual(['blå\n"æøå".yaml']);
  });
  test('takes the declarations that build on what has changed, in all steps', async () => {
    const { cwd, git } = repository();
    const service = (base: string) => `${POOR}extends: ${base}\nid: https://nordvik.no/${base}\n`;
    const script = (name: string) =>
      `import type { PrivacyDeclaration } from '@tretten/schema';\nimport { NAME } from './${name}.ts';\nexport default { $schema: '${SCHEMA}', language: 'nb', title: NAME } satisfies PrivacyDeclaration;\n`;
    const files = {
      'kommune.yaml': POOR,
      'felles.json': JSON.stringify({ $schema: SCHEMA, language: 'nb', extends: 'kommune.yaml' }),
      'skole.yaml': service('felles.json'),
      'sfo.yaml': service('kommune.yaml'),
      'park.yaml': service('old.yaml'),
      'navn.ts': `export { NAME } from './ord.ts';\n`,
      'ord.ts': `export const NAME = 'Personvern';\n`,
      'bad.ts': script('navn'),
      'kino.ts': script('annet'),
      'annet.ts': `export const NAME = 'Kino';\n`,
      'museum.yaml': service('bad.ts'),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    git('add', '.');
    git('commit', '-m', 'two');
    const sinceTwo = (...operands: string[]) => linted([...operands, '--changed-since', 'HEAD'], cwd);
    expect(await sinceTwo('.')).toEqual([]);
    writeFileSync(join(cwd, 'kommune.yaml'), `${POOR}# more\n`);
    expect(await sinceTwo('.')).toEqual(['felles.json', 'kommune.yaml', 'sfo.yaml', 'skole.yaml']);
    expect(await sinceTwo('skole.yaml', 'park.yaml')).toEqual(['skole.yaml']);
    git('checkout', 'kommune.yaml');
    writeFileSync(join(cwd, 'ord.ts'), `export const NAME = 'Vern';\n`);
    expect(await sinceTwo('.')).toEqual(['bad.ts', 'museum.yaml']);
  });
  test.each([
    ['deleted', (git: (...args: string[]) => void) => git('rm', 'felles.yaml')],
    ['renamed', (git: (...args: string[]) => void) => git('mv', 'felles.yaml', 'annet.yaml')],
  ])('takes the declaration whose base is %s, and says so', async (_what, change) => {
    const { cwd, git } = repository();
    writeFileSync(join(cwd, 'felles.yaml'), `${POOR}title: Felles\n`);
    writeFileSync(join(cwd, 'skole.yaml'), `${POOR}extends: felles.yaml\nid: https://nordvik.no/skole\n`);
    git('add', '.');
    git('commit', '-m', 'two');
    change(git);
    const argv = ['lint', 'skole.yaml', '--changed-since', 'HEAD', ...OPTIONS];
    expect((await run(argv, { cwd })).stdout).toContain('extends-not-found');
  });
  test('leaves what has changed on the other branch only', async () => {
    const { cwd, git } = repository();
    git('checkout', 'main');
    writeFileSync(join(cwd, 'old.yaml'), `${POOR}# more\n`);
    git('commit', '-a', '-m', 'theirs');
    git('checkout', 'branch');
    expect((await run(['lint', '.', '--changed-since', 'main', ...OPTIONS], { cwd })).code).toBe(0);
  });
  test.each([
    ['an unknown commit', 'nowhere', 'git knows no commit nowhere.'],
    ['an option in disguise', '--output=stolen', 'git knows no commit --output=stolen.'],
  ])('%s is a mistake', async (_what, ref, sentence) => {
    const { cwd } = repository();
    const { code, stderr } = await run(['lint', '.', `--changed-since=${ref}`, ...OPTIONS], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
  test('outside a repository is a mistake', async () => {
    const cwd = folderWith({ 'p.yaml': POOR });
    const { code, stderr } = await run(['lint', '.', '--changed-since', 'main', ...OPTIONS], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--changed-since needs a git repository');
  });
});

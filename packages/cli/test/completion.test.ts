import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPTION_NAMES } from '../src/options.ts';
import { folderWith, run } from './run-cli.ts';

const SHELLS = ['bash', 'zsh', 'fish'];
const isInstalled = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const scriptFor = async (shell: string) => (await run(['completion', shell])).stdout;

/** What bash offers for the words typed so far, the last one unfinished. */
async function offered(words: readonly string[]): Promise<string[]> {
  const folder = folderWith({ 'tretten.bash': await scriptFor('bash'), 'p.yaml': '' });
  const typed = ['tretten', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `. ${join(folder, 'tretten.bash')}; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _tretten; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe.each(SHELLS)('the script for %s', (shell) => {
  test('knows every option and every rule', async () => {
    const script = await scriptFor(shell);
    for (const name of OPTION_NAMES) expect(script).toMatch(new RegExp(`(?:--|-l )${name}(?![\\w-])`, 'u'));
    expect(script).toContain('complaint-right-required');
  });
  test.skipIf(!isInstalled(shell))(`is read by ${shell} without complaint`, async () => {
    const folder = folderWith({ script: await scriptFor(shell) });
    const { status, stderr } = spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe.skipIf(!isInstalled('bash'))('bash completes', () => {
  test.each([
    [['ex'], ['explain']],
    [['explain', 'complaint-right'], ['complaint-right-required']],
    [['lint', '--stdin'], ['--stdin-filename']],
    [['lint', '--preset', 'st'], ['strict']],
    [['lint', '--preset', '=', 'st'], ['strict']],
    [
      ['lint', '--lang', ''],
      ['nb', 'nn', 'en'],
    ],
    [['lint', '-q', 'p'], []],
    [['completion', ''], SHELLS],
  ])('%j', async (words, expected) => {
    expect(await offered(words)).toEqual(expected);
  });
});

const FISH = 'fish';
test.skipIf(!isInstalled(FISH))('fish completes', async () => {
  const folder = folderWith({ 'tretten.fish': await scriptFor('fish') });
  const complete = (typed: string) =>
    spawnSync(FISH, ['-N', '-c', `source ${folder}/tretten.fish; complete -C '${typed}'`], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
      .stdout.trim()
      .split(/\s+/u);
  expect(complete('tretten ex')).toEqual(['explain']);
  expect(complete('tretten explain complaint-right')).toEqual(['complaint-right-required']);
  expect(complete('tretten lint --preset st')).toEqual(['strict']);
});

test.each([
  ['no shell', [], 'Name the shell, for example: tretten completion bash'],
  ['another shell', ['tcsh'], 'It takes bash, zsh, fish.'],
])('%s is a mistake', async (_what, operands, sentence) => {
  const { code, stderr } = await run(['completion', ...operands, '--lang', 'en']);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
});

import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from '../run-cli.ts';

const TEXT = `$schema: ${SCHEMA}\nlanguage: nb\ncontroller: { name: Nordvik kommune }\n`;
const isCommand = (line: string) => /^\s*(?:::|##\[)/u.test(line);

describe.skipIf(process.platform === 'win32')('a name that looks like a command to the runner', () => {
  test.each(['::error::x.yaml', ' ::warning::x.yaml', '##[error]x.yaml'])('%j', async (name) => {
    const cwd = folderWith({ [name]: TEXT });
    const { stdout } = await run(['lint', '.'], { cwd });
    expect(stdout).toContain(`./${name}:1:1`);
    expect(stdout).toContain('language: nb');
    expect(stdout.split('\n').filter(isCommand)).toEqual([]);
  });
  test('that does not exist', async () => {
    const { stdout } = await run(['lint', '::error::y.yaml'], { cwd: folderWith({}) });
    expect(stdout).toContain('./::error::y.yaml does not exist.');
    expect(stdout.split('\n').filter(isCommand)).toEqual([]);
  });
  test('is told as it is to programs', async () => {
    const { stdout } = await run(['lint', '.', '-f', 'json'], {
      cwd: folderWith({ '::error::x.yaml': TEXT }),
    });
    expect(JSON.parse(stdout).files[0].path).toBe('::error::x.yaml');
  });
});

test.each(['en', 'nb', 'nn'])('the help in %s names each option once', async (language) => {
  const { stdout } = await run(['--help', '--lang', language]);
  const names = [...stdout.matchAll(/^ {2}(?:-\w, | {4})(--[\w-]+)/gmu)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(names).toEqual([...new Set(names)]);
});

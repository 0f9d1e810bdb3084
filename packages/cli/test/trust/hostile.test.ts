import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../run-cli.ts';
import { COMMAND } from './command.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

interface Reported {
  readonly path: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

/** Runs the built command with so many seconds of the processor and so much of the memory; whoever takes more is killed. */
function bounded(args: readonly string[], cwd: string, input = '') {
  const node = [process.execPath, '--max-old-space-size=512', '--unhandled-rejections=strict', COMMAND];
  const command = ['-c', 'ulimit -t 60; exec "$@"', 'sh', ...node, ...args, '--as-of', '2026-11-21'];
  return spawnSync('sh', command, {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C' },
    maxBuffer: 1 << 28,
  });
}

const STACK = /^\s+at .*[:)]\d*/mu;

describe.skipIf(process.platform === 'win32')('hostile files', () => {
  const cwd = folderWith(Object.fromEntries(HOSTILE_TEXTS.map(([name, bytes]) => [name, bytes])));
  const names = HOSTILE_TEXTS.map(([name]) => name);
  const whole = bounded(['lint', '--format', 'json', ...names], cwd);

  test('all together give findings, within bounds', () => {
    expect(whole.stderr).not.toMatch(STACK);
    expect([whole.signal, whole.status]).toEqual([null, 1]);
  });
  test.each(HOSTILE_TEXTS)('%s', (name, _bytes, ruleId, line) => {
    const { files } = JSON.parse(whole.stdout) as { files: Reported[] };
    const found = files
      .find(({ path }) => path === name)
      ?.findings.filter((finding) => finding.ruleId === ruleId);
    const others = files.find(({ path }) => path === name)?.findings.map(({ ruleId: id }) => id);
    expect(
      found?.map(({ range }) => range.start.line),
      String(others?.slice(0, 5)),
    ).toContain(line);
  });
  test('nothing of them changes what all objects have', () => {
    expect(whole.stdout).not.toContain('"polluted": true');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test.each(['text', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'])(
    'can be reported as %s',
    (format) => {
      const few = names.filter(
        (name) => !/^(?:activities|long-|blanks|too-large|quotes|utf-16|values)/u.test(name),
      );
      const { status, signal, stderr } = bounded(['lint', '--format', format, ...few], cwd);
      expect(stderr).not.toMatch(STACK);
      expect([signal, status]).toEqual([null, 1]);
    },
  );
  test('--fix leaves them alone or mends them, and breaks none', () => {
    const { status, stderr } = bounded(['lint', '--fix', '--format', 'json', ...names], cwd);
    expect(stderr).not.toMatch(STACK);
    expect(status).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('hostile standard input', () => {
  test('that has no end is read as far as a declaration may reach', () => {
    const command = `cat /dev/zero | "${process.execPath}" --max-old-space-size=256 "${COMMAND}" lint - --format json`;
    const { status, stdout } = spawnSync('sh', ['-c', `ulimit -t 60; ${command}`], { encoding: 'utf8' });
    expect(stdout).toContain('file-too-large');
    expect(status).toBe(1);
  });
  test.each([
    ['nothing', '', 1],
    ['no text', '\u0000\u0001', 1],
  ])('%s', (_what, input, code) => {
    const { status, stderr } = bounded(['lint', '-'], folderWith({}), input);
    expect(stderr).not.toMatch(STACK);
    expect(status).toBe(code);
  });
});

test('a hostile configuration is a mistake, told with its place', () => {
  for (const text of ['{ "rules": '.repeat(3000), '{ "__proto__": { "preset": "x" } }', '[]', '\u0000']) {
    const cwd = folderWith({ 'p.json': '{}' });
    writeFileSync(join(cwd, 'tretten.config.json'), text);
    const { status, stderr } = bounded(['lint', 'p.json'], cwd);
    expect(stderr).not.toMatch(STACK);
    expect(stderr).toContain('tretten.config.json:1:');
    expect(status).toBe(2);
  }
});

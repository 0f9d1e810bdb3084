import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { BASE, extending, projectWith, serviceOf } from '../cache/cases.ts';
import { run, SCHEMA } from '../run-cli.ts';
import { COMMAND } from '../trust/command.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Puts a text in the place of a file at once, so that nobody sees half of it. */
function put(file: string, text: string): void {
  const beside = join(mkdtempSync(join(tmpdir(), 'tretten-put-')), 'text');
  writeFileSync(beside, text);
  renameSync(beside, file);
}

/** What a round of a watched run says: its report, and on standard error. */
interface Round {
  readonly report: string;
  readonly notes: string;
}

/** Starts to watch; each call gives the next round, whenever it comes. */
function watching(cwd: string, ...argv: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, 'lint', '--watch', '--as-of', '2026-11-21', ...argv], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'C' },
  });
  children.push(child);
  let report = '';
  let notes = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    report += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    notes += text;
  });
  const round = async (): Promise<Round> => {
    while (!/Waiting for changes; Ctrl-C ends\.\n/u.test(notes)) await once(child.stderr, 'data');
    // What was written before to the other stream may still be on its way.
    while (!/^Read \d+ files?: .*\n/mu.test(report) && !notes.includes('tretten: '))
      await once(child.stdout, 'data');
    const said = { report, notes };
    report = '';
    notes = '';
    return said;
  };
  return { child, round };
}

const counted = ({ notes }: Round) => /Checked (\d+ of \d+ files?) anew/u.exec(notes)?.[1];

describe('--watch', () => {
  test('checks what has changed, what builds on it, what comes and what goes', async () => {
    const cwd = extending();
    const { round } = watching(cwd, '.');
    const first = await round();
    expect(counted(first)).toBe('3 of 3 files');
    expect(first.report).not.toContain('\u001B');
    put(join(cwd, 'skole.yaml'), serviceOf('grunnskole'));
    const second = await round();
    expect(counted(second)).toBe('1 of 3 files');
    expect(second.report).toContain('sfo.yaml');
    put(join(cwd, 'felles.yaml'), BASE.replace('"987 654 325"', '"987654325"'));
    const third = await round();
    expect(counted(third)).toBe('3 of 3 files');
    expect(third.report).not.toContain('bad-format');
    put(join(cwd, 'kulturskole.yaml'), serviceOf('kulturskole'));
    expect(counted(await round())).toBe('1 of 4 files');
    rmSync(join(cwd, 'kulturskole.yaml'));
    expect(counted(await round())).toBe('0 of 3 files');
    rmSync(join(cwd, 'felles.yaml'));
    expect((await round()).report).toContain('extends-not-found');
  });
  test('sees a file that is imported by one of those named', async () => {
    const name = (of: string) => `export const name = '${of}';\n`;
    const cwd = projectWith({
      'felles/name.ts': name('Nordvik kommune'),
      'a/skole.ts': `import { name } from '../felles/name.ts';\nexport default { $schema: '${SCHEMA}', language: 'nb', title: name };\n`,
    });
    const { round } = watching(cwd, 'a');
    expect((await round()).report).toContain('Nordvik kommune');
    put(join(cwd, 'felles/other.ts'), name('Sørvik kommune'));
    put(join(cwd, 'felles/name.ts'), name('Vestvik kommune'));
    const { report, notes } = await round();
    expect(report).toContain('Vestvik kommune');
    expect(notes).toContain('Checked 1 of 1 file anew');
  });
  test('takes a configuration that comes, changes, is wrong and goes', async () => {
    const cwd = extending();
    const config = join(cwd, 'tretten.config.json');
    const { round } = watching(cwd, 'skole.yaml');
    expect((await round()).report).toContain('not-in-list');
    put(config, '{ "rules": { "not-in-list": "off" } }');
    expect((await round()).report).not.toContain('not-in-list');
    put(config, '{ "rules": { "not-in-lost": "off" } }');
    expect((await round()).notes).toContain('There is no rule not-in-lost. Did you mean not-in-list?');
    rmSync(config);
    expect((await round()).report).toContain('not-in-list');
  });
  test('runs a configuration that is code again', async () => {
    const cwd = extending();
    const config = join(cwd, 'tretten.config.mjs');
    const text = (severity: string) => `export default { rules: { 'not-in-list': '${severity}' } };\n`;
    put(config, text('off'));
    const { round } = watching(cwd, 'skole.yaml');
    expect((await round()).report).not.toContain('not-in-list');
    put(config, text('error'));
    expect((await round()).report).toContain('not-in-list');
  });
  test('does not take its own report for a change', async () => {
    const cwd = extending();
    const { round } = watching(cwd, '.', '--format', 'text', '--format', 'json=report.json');
    await round();
    put(join(cwd, 'sfo.yaml'), serviceOf('skolefritid'));
    expect(counted(await round())).toBe('1 of 3 files');
    put(join(cwd, 'skole.yaml'), serviceOf('grunnskole'));
    expect(counted(await round())).toBe('1 of 3 files');
  });
  test.skipIf(process.platform === 'win32')('ends by Ctrl-C like any program', async () => {
    const { child, round } = watching(extending(), '.');
    await round();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });
});

describe('--watch is no use', () => {
  test.each([
    [['.', '--fix'], '--watch and --fix cannot be used together.'],
    [['.', '--cache'], '--watch and --cache cannot be used together.'],
    [['.', '--workers', '2'], '--watch and --workers cannot be used together.'],
    [['.', '--update-baseline'], '--watch and --update-baseline cannot be used together.'],
    [['--ndjson'], '--ndjson and --watch cannot be used together.'],
    [['-'], '--watch looks for changes in files and cannot be used with - (standard input).'],
    [[], 'Name at least one file, folder or glob'],
  ])('with %j', async (argv, sentence) => {
    const { code, stderr } = await run(['lint', '--watch', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, folderWith } from '../run-cli.ts';
import { COMMAND, preload, tretten } from './command.ts';
import { NEW, OLD } from './mendable.ts';

const NORDVIK = join(EXAMPLES, 'nordvik/nordvik.json');
const AS_OF = ['--as-of', '2026-11-21'];
const FULL = '/dev/full';

/** Runs with standard output or standard error on a device that is always full. */
function onFull(which: 'stdout' | 'stderr', args: readonly string[]) {
  const device = openSync(FULL, 'w');
  try {
    const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', 'pipe', 'pipe'];
    stdio[which === 'stdout' ? 1 : 2] = device;
    return tretten(args, { stdio });
  } finally {
    closeSync(device);
  }
}

describe.skipIf(!existsSync(FULL))('a full disk', () => {
  test.each([
    ['a report that would have been clean', ['lint', NORDVIK, ...AS_OF]],
    ['a report of findings', ['lint', join(EXAMPLES, 'balsfjord'), ...AS_OF]],
    ['JSON', ['lint', NORDVIK, '--format', 'json', ...AS_OF]],
    ['HTML', ['lint', NORDVIK, '--format', 'html', ...AS_OF]],
    ['the list of rules', ['rules']],
    ['the help', ['--help']],
    ['the version', ['--version']],
  ])('under standard output is told, with exit code 2: %s', (_what, args) => {
    const { code, stderr } = onFull('stdout', args);
    expect(stderr).toContain('tretten: The disk is full. The report has not been written.\n');
    expect(code).toBe(2);
  });
  test('under a report in a file is told', () => {
    const { code, stdout, stderr } = tretten(['lint', NORDVIK, '--format', `json=${FULL}`, ...AS_OF], {});
    expect(`${stdout}${stderr}`).toContain('ENOSPC');
    expect(code).toBe(2);
  });
  test('under standard error changes no verdict', () => {
    expect(onFull('stderr', ['lint', NORDVIK, ...AS_OF]).code).toBe(0);
    expect(onFull('stderr', ['lint', 'gone.yaml']).code).toBe(2);
    expect(onFull('stderr', ['--unheard-of']).code).toBe(2);
  });
});

describe('a disk that fills up under --fix', () => {
  const full = preload(`const write = fs.writeFileSync;
fs.writeFileSync = (path, text, options) => {
  if (!String(path).endsWith('.tmp')) return write(path, text, options);
  write(path, text.slice(0, text.length / 2), options);
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
};`);
  test('leaves the file as it was, no other one, and says so', () => {
    const cwd = folderWith({ 'p.yaml': OLD });
    const { code, stdout } = tretten(['lint', 'p.yaml', '--fix', ...AS_OF], { cwd, before: full });
    expect(stdout).toContain('p.yaml cannot be written: ENOSPC. Nothing in the file has changed.');
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['p.yaml']);
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(OLD);
  });
  test('the same command mends the file when there is room', () => {
    const cwd = folderWith({ 'p.yaml': OLD });
    tretten(['lint', 'p.yaml', '--fix', ...AS_OF], { cwd });
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(NEW);
  });
  test.skipIf(process.platform === 'win32')('a limit on the size of files is no other case', () => {
    const cwd = folderWith({ 'p.yaml': OLD });
    const command = `ulimit -f 1; "${process.execPath}" "${COMMAND}" lint p.yaml --fix --lang en`;
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(stdout).toContain('p.yaml cannot be written: EFBIG');
    expect(status).toBe(2);
    expect(readdirSync(cwd)).toEqual(['p.yaml']);
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(OLD);
  });
});

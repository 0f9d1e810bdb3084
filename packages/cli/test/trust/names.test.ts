import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../run-cli.ts';
import { preload, tretten } from './command.ts';
import { NEW, OLD } from './mendable.ts';

const AS_OF = ['--as-of', '2026-11-21'];
const NAMES = [
  'med mellomrom.yaml',
  'æøå ÆØÅ.yaml',
  'a\u030a.yaml',
  'linje\nskift.yaml',
  'tab\t.yaml',
  'farge\u001b[31m.yaml',
  'snudd\u202elmay.yaml',
  '-x.yaml',
  '--fix.yaml',
  '🦉.yaml',
  'it\'s "q".yaml',
  '$(touch ran).yaml',
  '[a].yaml',
  '{b,c}.yaml',
  '*.yaml',
  '!d.yaml',
  '%0Aer.yaml',
  '::error::x.yaml',
  '<img src=x>.yaml',
  `${'lang'.repeat(60)}.yaml`,
];

const folderOf = () => folderWith(Object.fromEntries(NAMES.map((name) => [name, OLD])));
const pathsIn = (stdout: string) =>
  (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path).sort();

describe.skipIf(process.platform === 'win32')('any name of a file', () => {
  test('is found in a folder', async () => {
    const { code, stdout } = await run(['lint', '.', '--format', 'json', ...AS_OF], { cwd: folderOf() });
    expect(pathsIn(stdout)).toEqual(NAMES.toSorted());
    expect(code).toBe(1);
  });
  test('is taken for a name where it is an operand, whatever it looks like', async () => {
    const { code, stdout } = await run(['lint', '--format', 'json', ...AS_OF, '--', ...NAMES], {
      cwd: folderOf(),
    });
    expect(pathsIn(stdout)).toEqual(NAMES.toSorted());
    expect(code).toBe(1);
  });
  test('is mended', async () => {
    const cwd = folderOf();
    const { stderr } = await run(['lint', '.', '--fix', '--lang', 'en', ...AS_OF], { cwd });
    expect(stderr).toContain(`Mended ${2 * NAMES.length} findings in ${NAMES.length} files.`);
    for (const name of NAMES) expect(readFileSync(join(cwd, name), 'utf8')).toBe(NEW);
  });
  test.each(['text', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'])(
    'steers nothing in a report: %s',
    async (format) => {
      const { code, stdout } = await run(['lint', '.', '--format', format, ...AS_OF], { cwd: folderOf() });
      expect(code).toBe(1);
      for (const sign of ['\u001b', '\u202e', 'linje\nskift']) {
        expect(stdout.includes(sign)).toBe(false);
      }
      // Workflow commands and tags are some only where they are read.
      if (format === 'github') expect(stdout.includes('\n::error::x')).toBe(false);
      if (format === 'html' || format === 'junit') expect(stdout.includes('<img')).toBe(false);
    },
  );
});

describe('links, and files that are gone or locked', () => {
  test.skipIf(process.platform === 'win32')('loops of links end', async () => {
    const cwd = folderWith({ 'p.yaml': OLD });
    mkdirSync(join(cwd, 'a/b'), { recursive: true });
    symlinkSync(cwd, join(cwd, 'a/b/up'));
    symlinkSync('self.yaml', join(cwd, 'self.yaml'));
    symlinkSync('pong', join(cwd, 'ping'));
    symlinkSync('ping', join(cwd, 'pong'));
    for (const operand of ['.', '**/*.yaml', 'a/b/up']) {
      const { stdout } = await run(['lint', operand, '--format', 'json', ...AS_OF], { cwd });
      expect(pathsIn(stdout).map((path) => path.replace('a/b/up/', ''))).toEqual(['p.yaml']);
    }
    for (const operand of ['self.yaml', 'ping']) {
      const { code, stdout } = await run(['lint', operand, 'p.yaml', ...AS_OF], { cwd });
      expect(code).toBe(2);
      expect(stdout).toContain(operand);
      expect(stdout).toContain('p.yaml:');
    }
  });
  test('a file that vanishes between finding and reading hides no other', () => {
    const cwd = folderWith({ 'gone.yaml': OLD, 'p.yaml': OLD });
    const before = preload(`const open = fs.openSync;
fs.openSync = (path, ...more) => {
  if (String(path).endsWith('gone.yaml')) fs.rmSync(path, { force: true });
  return open(path, ...more);
};`);
    const { code, stdout } = tretten(['lint', '.', ...AS_OF], { cwd, before });
    expect(stdout).toContain('gone.yaml does not exist');
    expect(stdout).toContain('p.yaml:3:');
    expect(code).toBe(2);
  });
  test('a file that vanishes before it is mended is told', () => {
    const cwd = folderWith({ 'gone.yaml': OLD, 'p.yaml': OLD });
    const before = preload(`const real = fs.realpathSync;
fs.realpathSync = (path, ...more) => {
  if (String(path).endsWith('gone.yaml')) fs.rmSync(path, { force: true });
  return real(path, ...more);
};`);
    const { code, stdout } = tretten(['lint', '.', '--fix', ...AS_OF], { cwd, before });
    expect(stdout).toContain('gone.yaml cannot be written: ENOENT');
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(NEW);
    expect(code).toBe(2);
  });
  test.skipIf(process.platform === 'win32')(
    'a folder without permission to write keeps its files',
    ({ skip }) => {
      const cwd = folderWith({ 'p.yaml': OLD });
      chmodSync(cwd, 0o555);
      // Permissions do not stop root, so root runs it as nobody, who must then be able to read the command.
      const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      skip(
        tretten(['--version'], { cwd, ...nobody }).code !== 0,
        'the command lies where nobody may not read',
      );
      const { code, stdout } = tretten(['lint', '.', '--fix', ...AS_OF], { cwd, ...nobody });
      chmodSync(cwd, 0o755);
      expect(stdout).toContain('p.yaml cannot be written: EACCES');
      expect(code).toBe(2);
      expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(OLD);
    },
  );
});

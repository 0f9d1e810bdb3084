import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regularFile } from '../../src/files/regular-file.ts';
import { linesOf } from '../../src/input/lines.ts';
import { MOST_BYTES } from '../../src/input/most-bytes.ts';
import { folderWith, run } from '../run-cli.ts';

/** A program of the system. */
const MAKE_PIPE = 'mkfifo';
const isWindows = process.platform === 'win32';

describe('a file', () => {
  test.each([0, 1, 3, 65_535, 65_536, 65_537, 300_000, MOST_BYTES - 1])(
    'of %i bytes is read whole',
    (size) => {
      const bytes = Buffer.alloc(size, 'abc');
      const file = join(folderWith({ a: bytes }), 'a');
      expect(regularFile(file)?.equals(bytes)).toBe(true);
    },
  );
  test('that is larger than the readers take, or than the memory, is read no further', () => {
    const file = join(folderWith({ a: '[1,' }), 'a');
    truncateSync(file, 3_000_000_000_000);
    expect(regularFile(file)).toHaveLength(MOST_BYTES);
  });
  test.skipIf(!existsSync('/proc/self/status'))('of the kernel, which says that it is empty, is read', () => {
    expect(regularFile('/proc/self/status')?.toString()).toMatch(/Threads:[\s\S]*\n$/u);
  });
  test('that is none is told, and nothing is waited for', () => {
    const folder = folderWith({});
    expect(isWindows || regularFile(folder)).toBe(isWindows || undefined);
    expect(() => regularFile(join(folder, 'gone'))).toThrow('ENOENT');
    if (isWindows) return;
    spawnSync(MAKE_PIPE, [join(folder, 'pipe')]);
    expect(regularFile(join(folder, 'pipe'))).toBeUndefined();
    expect(regularFile('/dev/null')).toBeUndefined();
  });
});

describe.skipIf(isWindows)('a link to what has no end', () => {
  test.each([
    ['the configuration', 'tretten.config.json', ['lint', 'p.yaml']],
    ['the baseline', 'known.json', ['lint', 'p.yaml', '--baseline', 'known.json']],
    ['what is bundled', 'q.yaml', ['bundle', 'q.yaml']],
    ['the declaration', 'q.yaml', ['lint', 'q.yaml', 'p.yaml']],
  ])('in the place of %s is a mistake', async (_what, name, args) => {
    const cwd = folderWith({ 'p.yaml': 'language: nb\n' });
    symlinkSync('/dev/zero', join(cwd, name));
    const { code, stdout, stderr } = await run([...args, '--lang', 'en'], { cwd });
    expect(`${stdout}${stderr}`).toContain(`${name} is not a regular file.`);
    expect(code).toBe(2);
  });
  test('is no part of a declaration', async () => {
    const cwd = folderWith({ 'p.yaml': 'language: nb\nextends: ./q.yaml\n' });
    symlinkSync('/dev/zero', join(cwd, 'q.yaml'));
    const { code, stdout } = await run(['lint', 'p.yaml', '--lang', 'en'], { cwd });
    expect(stdout).toContain('q.yaml');
    expect(code).toBe(1);
  });
});

describe('standard input', () => {
  test('is held as far as a declaration may reach, where a line does not end', async () => {
    async function* input() {
      for (let part = 0; part < 12; part += 1) yield Buffer.alloc(1_000_000, ' ');
      yield Buffer.from('\na');
    }
    const lengths: number[] = [];
    for await (const line of linesOf(input())) lengths.push(line.length);
    expect(lengths).toEqual([MOST_BYTES, 1]);
  });
});

test('a file that is far too large is told at its beginning', async () => {
  const cwd = folderWith({});
  writeFileSync(
    join(cwd, 'p.json'),
    '{ "$schema": "https://w3id.org/tretten/v1/privacy-declaration.schema.json",',
  );
  truncateSync(join(cwd, 'p.json'), 3_000_000_000_000);
  for (const operand of ['p.json', '.']) {
    const { code, stdout } = await run(['lint', operand, '--lang', 'en'], { cwd });
    expect(stdout).toContain('p.json:1:1');
    expect(code).toBe(1);
  }
});

test.each(['utf16le', 'utf16be'])('a declaration in %s is told, be it only found', async (encoding) => {
  const text = '\ufeff{ "$schema": "https://w3id.org/tretten/v1/privacy-declaration.schema.json" }';
  const bytes = Buffer.from(text, 'utf16le');
  const cwd = folderWith({ 'p.json': encoding === 'utf16le' ? bytes : bytes.swap16() });
  const { code, stdout } = await run(['lint', '.', '--lang', 'en'], { cwd });
  expect(stdout).toContain('UTF-16');
  expect(code).toBe(1);
});

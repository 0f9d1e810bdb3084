import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measure } from '../speed/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'tretten-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MANY = 'const kept = Buffer.alloc(2 ** 28, 1); process.exit(kept[5] - 1)';

describe('what a command used', () => {
  test('is its own memory, not that of whoever starts it', () => {
    const kept = Buffer.alloc(2 ** 28, 1);
    expect(measure(['-e', '0']).peak).toBeLessThan(kept.length / 2 ** 20);
    expect(measure(['-e', MANY]).peak).toBeGreaterThan(2 ** 8);
  });

  test('holds the processes that it starts', () => {
    const started = `require('node:child_process').fork(${JSON.stringify(join(folder, 'child.cjs'))})`;
    writeFileSync(join(folder, 'child.cjs'), MANY);
    expect(measure(['-e', started]).peak).toBeGreaterThan(2 ** 8);
  });
});

test('1 says that there are findings, anything else is a failure', () => {
  expect(measure(['-e', 'process.exitCode = 1']).wall).toBeGreaterThan(0);
  expect(() => measure(['-e', 'process.exitCode = 2'])).toThrow('ended with 2');
});

test('a file is read as standard input', () => {
  const input = join(folder, 'input');
  writeFileSync(input, 'abc');
  const exit = 'process.exit(require("node:fs").readFileSync(0, "utf8") === "abc" ? 0 : 2)';
  expect(measure(['-e', exit], input).wall).toBeGreaterThan(0);
  expect(() => measure(['-e', exit])).toThrow('ended with 2');
});

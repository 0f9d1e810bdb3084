import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { glob as walk } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { globMatcher } from '../../src/config/glob.ts';

const PATHS = [
  'a.yaml',
  'a.json',
  'b.yml',
  'skole/a.yaml',
  'skole/sfo/a.yaml',
  'skole/sfo/a.b.yaml',
  'skole/[x].yaml',
  'arkiv/2024/a.yaml',
  'arkiv.yaml',
  'å æ.yaml',
  'x-y.yaml',
];

const GLOBS: [string, string[]][] = [
  ['a.yaml', ['a.yaml']],
  ['*.yaml', ['a.yaml', 'arkiv.yaml', 'x-y.yaml', 'å æ.yaml']],
  ['*/a.yaml', ['skole/a.yaml']],
  ['**/a.yaml', ['a.yaml', 'arkiv/2024/a.yaml', 'skole/a.yaml', 'skole/sfo/a.yaml']],
  ['skole/**', ['skole/[x].yaml', 'skole/a.yaml', 'skole/sfo/a.b.yaml', 'skole/sfo/a.yaml']],
  ['skole/**/*.yaml', ['skole/[x].yaml', 'skole/a.yaml', 'skole/sfo/a.b.yaml', 'skole/sfo/a.yaml']],
  ['**', [...PATHS].sort()],
  ['?.json', ['a.json']],
  ['{a,b}.{yaml,yml}', ['a.yaml', 'b.yml']],
  ['{skole/{sfo,bup},arkiv/2024}/a.yaml', ['arkiv/2024/a.yaml', 'skole/sfo/a.yaml']],
  ['[ab].y*ml', ['a.yaml', 'b.yml']],
  ['[a-b].json', ['a.json']],
  ['[!a].*', ['b.yml']],
  ['å*.yaml', ['å æ.yaml']],
  ['./a.yaml', ['a.yaml']],
];

describe('globs of a configuration', () => {
  test.each(GLOBS)('%s', (glob, expected) => {
    expect(PATHS.filter(globMatcher(glob)).sort()).toEqual([...expected].sort());
  });
  test.each(GLOBS)('%s means the same on the command line', async (glob, expected) => {
    const cwd = mkdtempSync(join(tmpdir(), 'tretten-glob-'));
    for (const path of PATHS) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), '');
    }
    expect((await walk(glob, { cwd })).sort()).toEqual([...expected].sort());
  });
  test.each([
    ['arkiv', ['arkiv/2024/a.yaml']],
    ['arkiv/', ['arkiv/2024/a.yaml']],
    ['*/2024', ['arkiv/2024/a.yaml']],
  ])('%s: a folder stands for what is in it', (glob, expected) => {
    expect(PATHS.filter(globMatcher(glob))).toEqual(expected);
  });
  test.each([
    '[',
    '[]',
    '{a',
    'a}',
    '(a|b)+',
    'a.b$^',
    '\\',
    '[z-a]',
    '[a--b]',
    'x{1000000}',
    '['.repeat(1000),
  ])('%s is harmless', (glob) => {
    expect(() => globMatcher(glob)('a/b.yaml')).not.toThrow();
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differing, writeFiles } from './files.ts';

describe('generated files', () => {
  test('are written where they differ, and only there', () => {
    const root = mkdtempSync(join(tmpdir(), 'tretten-generate-'));
    writeFileSync(join(root, 'same.ts'), 'a');
    writeFileSync(join(root, 'old.ts'), 'a');
    const files = new Map([
      ['same.ts', 'a'],
      ['old.ts', 'b'],
      ['deep/new.ts', 'c'],
    ]);
    // What `generate --check` goes red for.
    expect(differing(root, files)).toEqual(['old.ts', 'deep/new.ts']);
    expect(writeFiles(root, files)).toEqual(['old.ts', 'deep/new.ts']);
    expect(readFileSync(join(root, 'deep/new.ts'), 'utf8')).toBe('c');
    expect(differing(root, files)).toEqual([]);
  });
});

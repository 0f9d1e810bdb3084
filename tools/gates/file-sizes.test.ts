import { describe, expect, test } from 'vitest';
import { type Sized, tooLong } from './file-sizes.ts';
import { packageNames, read, sourceFiles } from './sources.ts';

describe('file sizes', () => {
  test('hand-written files are short', () => {
    const paths = [...packageNames().map((name) => `packages/${name}/src`), 'tools'].flatMap(sourceFiles);
    expect(tooLong(paths.map((path) => ({ path, lines: read(path).split('\n').length - 1 })))).toEqual([]);
  });
  test('the gate goes red', () => {
    const file = (path: string, lines: number): Sized => ({ path, lines });
    expect(tooLong([file('a.ts', 401)])).toHaveLength(3);
    expect(tooLong([file('a.ts', 10), file('b.ts', 10), file('rules/x/rule.ts', 81)])).toEqual([
      'the rule rules/x/rule.ts has 81 lines',
    ]);
  });
});

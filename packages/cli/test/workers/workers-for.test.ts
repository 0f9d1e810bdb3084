import { expect, test } from 'vitest';
import { workersFor } from '../../src/workers/workers-for.ts';

test.each([
  [1, 1000, 8, 1],
  [4, 1000, 2, 4],
  [4, 3, 8, 3],
  [4, 0, 8, 1],
  ['auto', 0, 8, 1],
  ['auto', 199, 8, 1],
  ['auto', 200, 8, 2],
  ['auto', 10_000, 8, 8],
  ['auto', 10_000, 1, 1],
] as const)('--workers %s for %i files on %i cores: %i', (asked, files, cores, expected) => {
  expect(workersFor(asked, files, cores)).toBe(expected);
});

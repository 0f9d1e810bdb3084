import { describe, expect, test } from 'vitest';
import { ratio, spread } from '../speed/rounds.ts';

const usage = (wall: number, cpu: number) => ({ wall, cpu, peak: 0 });

describe('spread', () => {
  test.each([
    { values: [3], expected: { median: 3, min: 3, max: 3 } },
    { values: [5, 1, 3], expected: { median: 3, min: 1, max: 5 } },
    { values: [4, 1, 3, 2], expected: { median: 2.5, min: 1, max: 4 } },
    { values: [10, 9, 100, 2, 1], expected: { median: 9, min: 1, max: 100 } },
  ])('of $values', ({ values, expected }) => expect(spread(values)).toEqual(expected));

  test('of nothing is a mistake', () => expect(() => spread([])).toThrow(RangeError));
});

test('a ratio is taken round by round, so that a slow round of both changes nothing', () => {
  const found = new Map([
    ['slow', [usage(4, 1), usage(40, 1), usage(6, 3)]],
    ['fast', [usage(2, 1), usage(20, 2), usage(2, 1)]],
  ]);
  expect(ratio(found, 'slow', 'fast', 'wall')).toEqual({ median: 2, min: 2, max: 3 });
  expect(ratio(found, 'slow', 'fast', 'cpu')).toEqual({ median: 1, min: 0.5, max: 3 });
});

test('a contestant that did not run gives no figure', () => {
  expect(() => ratio(new Map(), 'one', 'other', 'wall')).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { countUpTo, rangesIn } from './text-range.ts';

test.each([
  ['abc', 1, 2, '1:2-1:3'],
  ['a\nbc\r\nd\re', 2, 4, '2:1-2:3'],
  ['a\nbc\r\nd\re', 6, 9, '3:1-4:2'],
  ['', 0, 0, '1:1-1:1'],
])('%j from %d to %d', (text, from, to, place) => {
  const { start, end } = rangesIn(text)(from, to);
  expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(place);
  expect([start.offset, end.offset]).toEqual([from, to]);
});

test.each([
  [[], 3, 0],
  [[1, 4, 4, 9], 0, 0],
  [[1, 4, 4, 9], 4, 3],
  [[1, 4, 4, 9], 10, 4],
])('of %j up to %d: %d', (rising, limit, count) => {
  expect(countUpTo(rising, limit)).toBe(count);
});

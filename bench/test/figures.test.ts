import { describe, expect, test } from 'vitest';
import {
  againstStepBefore,
  duration,
  grouped,
  kilobytes,
  perItem,
  spreadOf,
  times,
} from '../speed/figures.ts';

test.each([
  [0.01234, '0.0123 ×'],
  [0.5, '0.50 ×'],
  [1.045, '1.04 ×'],
  [28.34, '28.3 ×'],
  [110.4, '110 ×'],
])('a ratio of %d', (value, text) => expect(times(value)).toBe(text));

describe('figures', () => {
  test('with their spread', () =>
    expect(spreadOf({ median: 1.5, min: 0.98, max: 12.34 })).toBe('1.50 × (0.98–12.3)'));
  test.each([
    [0.0254, '25 ms'],
    [1.234, '1.23 s'],
    [12.34, '12.3 s'],
  ])('a duration of %d s', (seconds, text) => expect(duration(seconds)).toBe(text));
  test.each([
    [100, '100'],
    [1000, '1,000'],
    [100_000, '100,000'],
    [1_000_000, '1,000,000'],
  ])('a count of %d', (count, text) => expect(grouped(count)).toBe(text));
  test('a size', () => expect(kilobytes(16_834)).toBe('17 kB'));
  test('what one of many takes', () => expect(perItem(12.5, 10_000)).toBe('1.25 ms'));
});

describe('growth against the step before', () => {
  const steps = [
    { count: 1000, wall: 1, cpu: 2, peak: 100 },
    { count: 10_000, wall: 9, cpu: 15, peak: 110 },
  ];
  test('is time for each declaration, and memory', () =>
    expect(againstStepBefore(steps, 1)).toEqual({ time: 0.75, memory: 1.1 }));
  test('is not told of the first', () => expect(againstStepBefore(steps, 0)).toBeUndefined());
});

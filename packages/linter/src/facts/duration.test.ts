import { describe, expect, test } from 'vitest';
import { daysInText, daysOf } from './duration.ts';

describe('days of an ISO 8601 duration', () => {
  test.each([
    ['P7D', 7],
    ['P1W', 7],
    ['P8D', 8],
    ['P1M', 30],
    ['P3M', 90],
    ['P1Y', 365],
    ['P1Y6M', 545],
    ['PT72H', 3],
    ['PT30M', 0],
    ['P1DT12H', 1],
    ['indefinite', undefined],
  ])('%s', (duration, days) => {
    expect(daysOf(duration)).toBe(days);
  });
});

describe('the first period in a text', () => {
  test.each([
    ['Opptak lagres i 14 dager', 14],
    ['opptak blir lagra i to veker', 14],
    ['slettes etter én uke', 7],
    ['Recordings are kept for 30 days.', 30],
    ['slettast etter eitt år', 365],
    ['72 timer', 3],
    ['i tre månader', 90],
    ['sju døgn', 7],
    ['Kamera 2 og 3 filmer døgnet rundt', undefined],
    ['over fem dagsverk', undefined],
    ['', undefined],
  ])('%s', (text, days) => {
    expect(daysInText(text)).toBe(days);
  });
});

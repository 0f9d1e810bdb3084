import { daysOf } from './duration.ts';

/** The most days that one, two and three months in a row can have. */
const MOST_DAYS = { 1: 31, 2: 62, 3: 92 } as const;

/**
 * Whether a duration certainly lasts longer than some months. One in months or years is compared as such (`P1M1D` is longer
 * than a month), one in days or weeks with the longest months that there are (`P31D` need not be longer).
 */
export function isLongerThanMonths(duration: string, months: keyof typeof MOST_DAYS): boolean {
  const days = daysOf(duration) ?? Number.POSITIVE_INFINITY;
  return days > (/^P[^T]*[YM]/u.test(duration) ? months * 30 : MOST_DAYS[months]);
}

/** Whether a duration is about a month but counted in days, so that it differs from a month by a day or two. */
export function isAboutAMonthInDays(duration: string): boolean {
  const days = daysOf(duration) ?? 0;
  return !/^P[^T]*[YM]/u.test(duration) && days >= 29 && days <= MOST_DAYS[1];
}

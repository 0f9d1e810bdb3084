import type { Retention } from '@tretten/schema';
import { daysOf } from './duration.ts';

/**
 * Whether the longest time the data are kept is shorter than the shortest one. Periods count in round figures (P12M is 360
 * days, P1Y 365), so a difference within the rounding is none.
 */
export function minimumExceedsPeriod({ period, minimumPeriod }: Retention): boolean {
  const [most, least] = [period, minimumPeriod].map((time) =>
    time === undefined ? undefined : daysOf(time),
  );
  return most !== undefined && least !== undefined && least > most * 1.1;
}

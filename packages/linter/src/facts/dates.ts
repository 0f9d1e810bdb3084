import type { PrivacyDeclaration } from '@tretten/schema';
import { once } from '../run/once.ts';

/** The dates that tell how fresh a declaration is, the most telling first. */
const KEYS = ['reviewed', 'updated', 'published'] as const satisfies readonly (keyof PrivacyDeclaration)[];

/** A date that the declaration states about itself. */
export interface StatedDate {
  readonly key: (typeof KEYS)[number];
  /** As written: a date or a month. */
  readonly value: string;
  /** The last day that it can mean, as text that compares with `YYYY-MM-DD`; a month counts as a whole. */
  readonly lastDay: string;
}

/** The latest of the dates on which the declaration was published, changed or checked. */
export const latestDate = once((declaration: PrivacyDeclaration): StatedDate | undefined => {
  const dates = KEYS.flatMap((key): StatedDate[] => {
    const value = declaration[key];
    return value === undefined ? [] : [{ key, value, lastDay: value.length === 7 ? `${value}-31` : value }];
  });
  return dates.reduce<StatedDate | undefined>(
    (latest, date) => (latest === undefined || date.lastDay > latest.lastDay ? date : latest),
    undefined,
  );
});

/** After this long without a look, a declaration probably no longer says what the body does. */
export const STALE_MONTHS = 24;
/** Personopplysningsloven § 32 and the GDPR in Norway: in force from this day. */
const ACT_IN_FORCE = '2018-07-20';

/** Whether the date lies before the act of 2018, or so long ago that the declaration is probably outdated. */
export function staleness({ lastDay }: StatedDate, asOf: string): 'before-the-act' | 'old' | undefined {
  if (lastDay < ACT_IN_FORCE) return 'before-the-act';
  return monthsLater(lastDay, STALE_MONTHS) < asOf ? 'old' : undefined;
}

/** The same day some months later, for comparison only: the day may not exist, such as `2026-02-31`. */
export function monthsLater(date: string, months: number): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const total = Number(year) * 12 + Number(month) - 1 + months;
  const later = String((total % 12) + 1).padStart(2, '0');
  return `${Math.floor(total / 12)}-${later}-${day}`;
}

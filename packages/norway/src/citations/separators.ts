import { afterStop, keyAt, type Reading } from './reading.ts';
import { MARKERS, REFERRALS, SEPARATORS } from './words.ts';

/** What stands between two items of a list. */
export interface Separator {
  readonly next: number;
  /** Whether it is jf. or the like, after which only a marked provision counts. */
  readonly referral: boolean;
}

/** Reads up to four commas, conjunctions and referrals in a row; undefined when none stands there. */
export function readSeparator(reading: Reading, at: number): Separator | undefined {
  let next = at;
  let referral = false;
  for (let count = 0; count < 4; count += 1) {
    const bracket = keyAt(reading, next) === '(' && REFERRALS.has(keyAt(reading, next + 1)) ? 1 : 0;
    const key = keyAt(reading, next + bracket);
    if (!SEPARATORS.has(key)) break;
    referral ||= REFERRALS.has(key);
    next = afterStop(reading, next + bracket + 1);
  }
  return next > at ? { next, referral } : undefined;
}

/** A marker such as `§`, `§§`, `art.`, `kapittel`, and the place after it. */
export interface Marker {
  readonly unit: 'section' | 'article' | 'chapter';
  readonly plural: boolean;
  readonly next: number;
}

/** The marker at a token, if a number can follow it. */
export function readMarker(reading: Reading, at: number): Marker | undefined {
  const key = keyAt(reading, at);
  const unit = MARKERS.get(key);
  if (!unit) return undefined;
  const doubled = key === '§' && keyAt(reading, at + 1) === '§';
  const next = afterStop(reading, doubled ? at + 2 : at + 1);
  return { unit, plural: doubled || /(?:ene|ane|er|ar|la|s)$/u.test(key), next };
}

import type { EffectiveActivity, LegalBasis } from '@tretten/schema';
import { isArticle6, lettersOf } from './bases.ts';
import { isLimited } from './limits.ts';

/** Which of the bases count; all unless stated. */
export type Counts = (basis: LegalBasis) => boolean;

const ALL: Counts = () => true;

/** Whether a basis in `general` names no activity and no purpose that it belongs to. */
export function isForEverything({ appliesTo }: LegalBasis): boolean {
  return !appliesTo?.activities && !appliesTo?.purposes;
}

/**
 * How an activity leaves open which basis belongs to which purpose: nothing links them, or one purpose has three;
 * undefined where it does not. 6(1)(c) with (e) has a rule of its own.
 */
export function bundleIn(
  activity: EffectiveActivity,
  counts: Counts = ALL,
): 'unlinked' | 'manyForOne' | undefined {
  if (isUnlinked(activity, counts)) return 'unlinked';
  return hasThreeForOne(activity, counts) ? 'manyForOne' : undefined;
}

function isUnlinked(activity: EffectiveActivity, counts: Counts): boolean {
  const { purposes = [], legalBases = [] } = activity.value;
  const letters = lettersOf(activity);
  const dutyAndTask = letters.every((letter) => letter === '6(1)(c)' || letter === '6(1)(e)');
  if (purposes.length < 2 || letters.length < 2 || dutyAndTask) return false;
  return legalBases.some((basis) => counts(basis) && isArticle6(basis) && !isLimited(basis.appliesTo));
}

function hasThreeForOne({ value }: EffectiveActivity, counts: Counts): boolean {
  const bases = (value.legalBases ?? []).filter((basis) => counts(basis) && isArticle6(basis));
  return (value.purposes ?? []).some(({ id }) => {
    const forIt = bases.filter(({ appliesTo: { purposes, categories, dataSubjects } = {} }) => {
      const named = purposes === undefined || (id !== undefined && purposes.includes(id));
      return named && !categories && !dataSubjects;
    });
    return new Set(forIt.map(({ article }) => article)).size >= 3;
  });
}

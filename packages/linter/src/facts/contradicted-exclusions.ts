import type { AppliesTo, EffectiveActivity, Exclusion } from '@tretten/schema';
import { isConditional } from './conditions.ts';
import { mayOverlap } from './limits.ts';
import { isOutsideEea, isProcessor, recipientsOf } from './recipients.ts';
import { transfersOf } from './transfers.ts';

/** A promise not to do something that the same activity does. */
export interface ContradictedExclusion {
  readonly kind: 'personalData' | 'purpose' | 'recipient' | 'transfer';
  /** What is done all the same: a code, an id or a country. */
  readonly what: string;
}

/**
 * What an activity says that it does although the promise, by its own limits, covers just that. Only what the data tell is
 * compared: a promise in words alone ("we share only what the law demands") contradicts nothing. A promise of no transfers
 * needs no limits to be clear, unless its words make exceptions.
 */
export function contradiction(
  { of, appliesTo, text }: Exclusion,
  activity: EffectiveActivity,
  language: string,
): ContradictedExclusion | undefined {
  const { personalData = [], purposes = [] } = activity.value;
  if (!concerns(appliesTo, activity)) return undefined;
  if (of === 'personal-data') {
    const used = personalData
      .filter((entry) => mayOverlap(entry.appliesTo, appliesTo))
      .flatMap(({ categories = [] }) => categories);
    return found('personalData', named(appliesTo?.categories, used));
  }
  if (of === 'purposes') {
    if (appliesTo?.categories || appliesTo?.dataSubjects) return undefined;
    return found(
      'purpose',
      named(
        appliesTo?.purposes,
        purposes.map(({ id }) => id),
      ),
    );
  }
  if (of === 'recipients') {
    const disclosed = recipientsOf(activity)
      .filter(({ recipient }) => !isProcessor(recipient) && recipient.category !== 'it-supplier')
      .flatMap(({ recipient }) => recipient.appliesTo?.categories ?? []);
    return found('recipient', named(appliesTo?.categories, disclosed));
  }
  if (of !== 'transfers' || isConditional(text, language)) return undefined;
  const abroad = transfersOf(activity).find(
    ({ transfer }) => isOutsideEea(transfer.country) && mayOverlap(transfer.appliesTo, appliesTo),
  );
  return found('transfer', abroad?.transfer.country);
}

function concerns(limit: AppliesTo | undefined, { value }: EffectiveActivity): boolean {
  const { activities } = limit ?? {};
  return activities === undefined || (value.id !== undefined && activities.includes(value.id));
}

function named<T extends string>(promised: readonly T[] | undefined, done: readonly (string | undefined)[]) {
  return promised?.find((one) => done.includes(one));
}

function found(kind: ContradictedExclusion['kind'], what: string | undefined) {
  return what === undefined ? undefined : { kind, what };
}

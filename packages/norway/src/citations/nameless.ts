import type { Act } from '../acts/act.ts';
import { actRegister } from '../acts/register.ts';
import type { ActId } from '../generated/act-ids.ts';
import type { Provision } from '../provision.ts';
import { decideAct } from './decide-act.ts';
import { type Found, type Passed, spanOf } from './found.ts';
import { readItems } from './groups.ts';
import { cite } from './named.ts';
import { afterPreposition, readProvisions, readTrailingAct } from './read-citation.ts';
import { keyAt, type Read, type Reading } from './reading.ts';
import { readUnknownName } from './unknown-names.ts';
import { type Budget, unknownCitation } from './unnamed.ts';

/** How a text is read: `lone` = it is a law reference, so that `fvl.` or `§ 17` alone counts. */
export interface FindOptions {
  readonly lone: boolean;
  readonly defaultAct?: ActId;
}

/** A citation that begins with a provision: the act follows, or is understood. */
export function readNameless(
  reading: Reading,
  at: number,
  options: FindOptions,
  last: Found | undefined,
  budget: Budget,
): Found | Passed | undefined {
  const group = readGroupAt(reading, at, options);
  if (!group) return undefined;
  const trailing = readTrailingAct(reading, group.next);
  if (trailing) {
    const again = readGroupAt({ ...reading, acts: trailing.acts }, at, options);
    return cite(reading, trailing, again?.value ?? group.value, at, trailing.next);
  }
  const preposition = afterPreposition(reading, group.next);
  const foreign =
    preposition > group.next
      ? readUnknownName(reading, preposition, preposition, 'after-provisions')
      : undefined;
  if (foreign)
    return unknownCitation(reading, foreign, group.value, { from: at, next: foreign.next }, budget);
  const sign = keyAt(reading, at) === '§' || group.value.some((provision) => provision.article);
  if (!sign && !options.lone) return { next: group.next };
  return understoodCitation(reading, at, group, options, last);
}

/** The provisions at a token; they are read again once the act is known, since `§ 9 a` is a letter in some acts. */
function readGroupAt(
  reading: Reading,
  at: number,
  options: FindOptions,
): Read<readonly Provision[]> | undefined {
  return readProvisions(reading, at) ?? (at === 0 ? bareNumber(reading, options) : undefined);
}

/** `6(1)(e)` at the start of a law reference whose act is understood. */
function bareNumber(reading: Reading, { defaultAct }: FindOptions): Read<readonly Provision[]> | undefined {
  if (!defaultAct) return undefined;
  const unit = defaultAct === 'gdpr' ? 'article' : 'section';
  return readItems(reading, { unit, plural: false, next: 0 });
}

function understoodCitation(
  reading: Reading,
  at: number,
  group: Read<readonly Provision[]>,
  options: FindOptions,
  last: Found | undefined,
): Found {
  const { defaultAct } = options;
  const acts = actsOf(defaultAct ? [defaultAct] : understood(reading, at, group.value, last));
  const { value: provisions, next } = readGroupAt({ ...reading, acts }, at, options) ?? group;
  const act = decideAct(acts, undefined);
  const citation = {
    ...spanOf(reading, at, next),
    ...(act && { act: act.id }),
    candidates: acts.map(({ id }) => id),
    match: acts.length > 0 ? ('implied' as const) : ('unknown' as const),
    provisions,
  };
  return { citation, from: at, next };
}

/** An article without a name is one of the GDPR; a section belongs to the act cited before it in the same sentence. */
function understood(
  reading: Reading,
  at: number,
  provisions: readonly Provision[],
  last: Found | undefined,
): readonly ActId[] {
  const article = provisions.find((provision) => provision.article)?.article;
  if (article) return Number(article) <= 99 ? ['gdpr'] : [];
  if (!last || last.citation.candidates.includes('gdpr')) return [];
  const between = reading.text.slice(last.citation.end, reading.tokens[at]?.start);
  const sameSentence = between.length < 200 && !/[.!?:]\s+\p{Lu}|\n\s*\n/u.test(between);
  return sameSentence ? last.citation.candidates : [];
}

function actsOf(ids: readonly ActId[]): readonly Act[] {
  return ids.flatMap((id) => actRegister().get(id) ?? []);
}

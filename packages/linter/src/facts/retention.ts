import { type LocalizedText, type Retention, textsOf } from '@tretten/schema';
import { once } from '../run/once.ts';
import { citedLaw } from './cited-law.ts';
import { versionsOf } from './matching-version.ts';
import { formulaIn, hedgeIn, indefiniteIn, namesLimit, withoutHowOften } from './retention-words.ts';

/**
 * What is unclear about one entry of `retention`: it has no end, its words fit anything, it states no limit at all, or a
 * word makes the limit uncertain.
 */
export interface RetentionFlaw {
  readonly kind: 'indefinite' | 'formula' | 'no-limit' | 'hedged';
  /** Where it shows, as a pointer from the entry. */
  readonly where: string;
  /** The words of the page; '' where the flaw is that nothing is said. */
  readonly words: string;
}

const TEXT_KEYS = ['text', 'criteria', 'from'] as const satisfies readonly (keyof Retention)[];

/** The flaw of an entry, the gravest only, so that one cause gives one finding; undefined when the entry is clear. */
export function retentionFlaw(entry: Retention, language: string): RetentionFlaw | undefined {
  return judged(entry, language).flaw;
}

/** There is a rule for each kind of flaw. */
const judged = once((entry: Retention, language: string) => ({ flaw: findFlaw(entry, language) }));

function findFlaw(entry: Retention, language: string): RetentionFlaw | undefined {
  const indefinite = wordsIn(entry, language, indefiniteIn);
  if (indefinite ?? entry.period === 'indefinite') {
    if (isPreservedByLaw(entry)) return undefined;
    return { kind: 'indefinite', ...(indefinite ?? { where: '/period', words: 'indefinite' }) };
  }
  if (!statesLimit(entry, language)) {
    const formula = wordsIn(entry, language, formulaIn);
    if (formula) return { kind: 'formula', ...formula };
    return { kind: 'no-limit', where: entry.text === undefined ? '' : '/text', words: '' };
  }
  const hedge = wordsIn(entry, language, hedgeAt);
  return hedge && { kind: 'hedged', ...hedge };
}

/** Whether the entry names a period, an event, a law or a criterion of its own, in fields or in words. */
function statesLimit(entry: Retention, language: string): boolean {
  const { period, minimumPeriod, law, from, criteria, text } = entry;
  if ([period, minimumPeriod, law, from].some((value) => value !== undefined)) return true;
  const isOwnCriterion = (words: string) => formulaIn(words) === undefined || namesLimit(words);
  return every(criteria, language, isOwnCriterion) || every(text, language, namesLimit);
}

/** Whether each language version passes; a text that is absent does not. */
function every(text: LocalizedText | undefined, language: string, test: (words: string) => boolean): boolean {
  const versions = textsOf(text, language);
  return versions.length > 0 && versions.every((version) => test(version.text));
}

/** The first words of the entry that a pattern finds, with the place of the text they stand in. */
function wordsIn(
  entry: Retention,
  language: string,
  find: (text: string, key: (typeof TEXT_KEYS)[number]) => string | undefined,
): { where: string; words: string } | undefined {
  for (const key of TEXT_KEYS) {
    for (const { text, suffix } of versionsOf(entry[key], language)) {
      const words = find(text, key);
      if (words !== undefined) return { where: `/${key}${suffix}`, words };
    }
  }
  return undefined;
}

/** In `criteria` stands an event, and how often that comes about is no reservation. */
function hedgeAt(text: string, key: (typeof TEXT_KEYS)[number]): string | undefined {
  return hedgeIn(key === 'criteria' ? withoutHowOften(text) : text);
}

/** Keeping for ever is what the archive law asks for of some documents: arkivlova § 12 with bevaringsforskrifta. */
function isPreservedByLaw(entry: Retention): boolean {
  return citedLaw(entry).some(
    ({ act, provision }) =>
      act === 'bevaringsforskrifta-2025' || (act === 'arkl-2025' && provision?.section === '12'),
  );
}

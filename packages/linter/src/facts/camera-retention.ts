import { type Retention, textsOf } from '@tretten/schema';
import { daysInText, daysOf } from './duration.ts';

/** Data that a camera records. */
const RECORDED = new Set<string>(['video', 'image', 'audio']);

/**
 * The exceptions to one week in § 6 of the regulation on camera surveillance, with the longest time in days: likely
 * handing over to the police; points of sale and post or bank premises; national security, consent, and leave from
 * Datatilsynet. Where no employees are filmed the regulation does not apply.
 */
const EXCEPTIONS: readonly (readonly [days: number, words: RegExp])[] = [
  [30, /(?<!\p{L})(?:politi|police)/iu],
  [92, /(?<!\p{L})(?:utsal|betal|billett|kasse|bank|post(?:kontor|lokal)|point\s+of\s+sale|payment)/iu],
  [
    Number.POSITIVE_INFINITY,
    /(?<!\p{L})(?:(?:ingen|ikke|ikkje|no)\s(?:\p{L}{1,12}\s){0,3}?(?:ansat|tilset|employee)|samtykk|datatilsynet|rikets\s+sik|riket|nasjonal|national|consent)/iu,
  ],
];

/** The longest time without an exception, in days. */
const WEEK = 7;

/** Where an entry keeps recordings longer than § 6 allows for the reason it gives, as a pointer from it; else undefined. */
export function excessIn(entry: Retention, language: string): string | undefined {
  const categories = entry.appliesTo?.categories;
  if (categories && !categories.some((category) => RECORDED.has(category))) return undefined;
  const texts = [entry.text, entry.criteria, entry.from].flatMap((text) => textsOf(text, language));
  const words = texts.map(({ text }) => text).join('\n');
  const longest = Math.max(
    WEEK,
    ...EXCEPTIONS.flatMap(([days, reason]) => (reason.test(words) ? [days] : [])),
  );
  if (entry.period !== undefined) return (daysOf(entry.period) ?? 0) > longest ? '/period' : undefined;
  const told = textsOf(entry.text, language).find(({ text }) => (daysInText(text) ?? 0) > longest);
  return told && `/text${told.suffix}`;
}

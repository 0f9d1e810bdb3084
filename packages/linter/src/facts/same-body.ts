import { type LocalizedText, textsOf } from '@tretten/schema';
import { comparableName } from './own-names.ts';
import { remembering } from './remembering.ts';
import { vendorsIn } from './vendors.ts';

/**
 * Whether two names may be those of one body: all words of the one stand in the other ("Meta" and "Meta Platforms Ireland
 * Ltd"), or both belong to the same well-known company ("Facebook" and "Meta"). Whole words only.
 */
export function mayBeSameBody(
  one: LocalizedText | undefined,
  other: LocalizedText | undefined,
  language: string,
): boolean {
  const [ours, theirs] = [one, other].map((name) => textsOf(name, language).map(({ text }) => text));
  return (ours ?? []).some((name) => (theirs ?? []).some((like) => isAlike(name, like)));
}

function isAlike(one: string, other: string): boolean {
  const companies = vendorsIn(one);
  if (vendorsIn(other).some((company) => companies.includes(company))) return true;
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** The words that tell bodies apart; what they are under company law does not. */
const wordsOf = remembering((name: string): readonly string[] => {
  const words = comparableName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !COMPANY_FORMS.has(word));
  return telling.length > 0 ? telling : words;
});

const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'a s as asa ab aps oy oyj gmbh ag bv b v inc llc ltd limited plc corp corporation sa iks kf ks sf ba'.split(
    ' ',
  ),
);

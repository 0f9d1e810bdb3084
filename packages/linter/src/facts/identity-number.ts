import { type EffectiveActivity, type LocalizedText, textsOf } from '@tretten/schema';
import { categoriesOf, IDENTITY_NUMBER } from './special-categories.ts';

/** Words for identity numbers, in bokmål, nynorsk and English. */
const NAMES_IDENTITY_NUMBER =
  /(?<!\p{L})(?:fødselsnummer|personnummer|d-nummer|(?:national\s+)?identity\s+number)/iu;

const IDENTIFIES = /identif/iu;

/** What makes it necessary to be certain: mix-ups, the right person, a register, a duty. */
const NEED =
  /sikker|trygg|entydig|eintydig|unik|forveksl|(?<!\p{L})rett\p{L}{0,2}\s|rikti|oppslag|register|plikt|krev|(?<!\p{L})lov|utbetal|skil|secure|certain|unique|mix|right\s|duty|(?<!\p{L})law/iu;

/** The entries of `personalData` with an identity number, by code, or in words where no entry has the code. */
export function entriesWithIdentityNumber(activity: EffectiveActivity, language: string): readonly number[] {
  const coded = categoriesOf(activity).filter(({ category }) => category === IDENTITY_NUMBER);
  if (coded.length > 0) return [...new Set(coded.map(({ entry }) => entry))];
  return (activity.value.personalData ?? []).flatMap(({ text }, entry) =>
    textsOf(text, language).some((version) => NAMES_IDENTITY_NUMBER.test(version.text)) ? [entry] : [],
  );
}

/** Whether a reason for using the number says no more than that it identifies somebody. */
export function saysOnlyThatItIdentifies(reason: LocalizedText, language: string): boolean {
  return textsOf(reason, language).every(({ text }) => IDENTIFIES.test(text) && !NEED.test(text));
}

import { type LocalizedText, textsOf, type Withdrawal } from '@tretten/schema';

/** "does not affect the lawfulness of what was done before", in bokmål, nynorsk and English. */
const STAYS_LAWFUL =
  /(?:ikke|ikkje|utan\s+å|uten\s+å|not|without)[^.]{0,60}(?<!\p{L})(?:lov(?:lig|leg|messig)|rettmessig|lawful)|(?<!\p{L})(?:lov(?:lig|leg|messig)|rettmessig|lawful)[^.]{0,80}(?:før|fram\s+til|frem\s+til|tidligere|tidlegare|before)|(?:før|tidligere|tidlegare|before)[^.]{0,80}(?<!\p{L})(?:lov(?:lig|leg|messig)|rettmessig|gyldig|lawful)/iu;

/** A way that takes no more than a message or a few clicks. */
const EASY =
  /e-?post|nett(?:sid|sted|stad)|(?<!papir)skjema|lenk|trykk|klikk|kryss|(?:min|mi)\s+side|logg|(?<!\p{L})app(?:en)?(?!\p{L})|sms|telefon|(?<!\p{L})ring|e-?mail|link|click|press|form(?!\p{L})|website|online|phone/iu;

/** A way that takes a letter or a visit. */
const HARD =
  /(?<!\p{L})(?:brev|(?:i|per|med)\s+post(?:en)?|postadress\p{L}{1,3}|skriftli?e?g|papir\p{L}{0,12}|underskrift|underskrive\p{L}{0,2}|møt(?:e|er|er?\s+du)?\s+(?:opp|fram)|oppmøte|personlig|personleg|in\s+person|by\s+(?:post|letter)|in\s+writing|written)(?!\p{L})/iu;

/** Words that introduce a way in running text: "by", "contact us". */
const WAY =
  /(?:ved\s+å|ta\s+(?:gjerne\s+)?kontakt|kontakt\s|si\s+fra|seie?\s+frå|gi\s+(?:oss\s+)?(?:beskjed|melding)|by\s+\p{L}+ing|contact\s)/iu;

/** Whether the words say that what was done before withdrawal stays lawful. */
export function saysItStaysLawful(text: LocalizedText | undefined, language: string): boolean {
  return matches(text, STAYS_LAWFUL, language);
}

/** Whether it says how consent is withdrawn. */
export function saysHow({ text, howTo, url }: Withdrawal, language: string): boolean {
  if (howTo !== undefined || url !== undefined) return true;
  return [WAY, EASY, HARD].some((pattern) => matches(text, pattern, language));
}

/** Whether the only way it offers takes a letter or a visit. */
export function isOnlyByLetterOrVisit({ text, howTo, url }: Withdrawal, language: string): boolean {
  if (url !== undefined) return false;
  const words = howTo ?? text;
  return matches(words, HARD, language) && !matches(words, EASY, language);
}

function matches(text: LocalizedText | undefined, pattern: RegExp, language: string): boolean {
  return textsOf(text, language).some((version) => pattern.test(version.text));
}

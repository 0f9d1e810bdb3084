import type { LawCitation } from '@tretten/norway/law-reference';

const WATCHING = '(?:kamera|video|fjernsyns|tv-)overv[aå]k\\p{L}{0,6}';
const RULES =
  '(?:regl(?:er|ene|ar|ane|a)|bestemmels\\p{L}{1,4}|føresegn\\p{L}{0,4}|kapitt?e?l\\p{L}{0,3}|provisions|rules)';
const ACT = '(?:personopplysnings?(?:lov\\p{L}{0,4}|forskrift\\p{L}{0,4})|POL|POF|popplyl)';
const OF = '(?:om|for|on)\\s+';
/** The rules on cameras that the act of 2000 and its regulation had, by what they were about. */
const RULES_ON_CAMERAS = new RegExp(
  [
    `(?<!\\p{L})${ACT}(?:\\s+(?:sine|sitt))?\\s+(?:\\p{L}{1,12}\\s+)?${RULES}\\s+${OF}${WATCHING}`,
    `(?<!\\p{L})${RULES}\\s+${OF}${WATCHING}\\s+(?:i|in|etter)\\s+(?:the\\s+)?${ACT}(?!\\p{L}|\\s*(?:§|av|fr[aå]|\\())`,
  ].join('|'),
  'iu',
);
/** What the chapter of the act of 2018 with the same number is about, and words of what once was. */
const OTHERWISE =
  /(?<!\p{L})(?:\p{L}{0,15}gebyr\p{L}{0,3}|sanksjon\p{L}{0,4}|tvangsmulkt\p{L}{0,3}|opphev\p{L}{1,4}|avløst|avløyst|erstatt(?:et|a|e)|tidligere|tidlegare|gamle|førre|forrige|ikk(?:e|je)\s+len[gk][er]+e?|former|old|repealed|replaced|no\s+longer)(?!\p{L})/iu;

/**
 * Whether a citation of the data protection act or regulation, in words about cameras, means the rules on cameras of
 * 2000: chapter VII of the act, or the rules by their subject. The law of 2018 has one only, on fake equipment (§ 31).
 */
export function meansFormerCameraLaw({ provisions, candidates }: LawCitation, words: string): boolean {
  if (OTHERWISE.test(words)) return false;
  if (provisions.length === 0) return RULES_ON_CAMERAS.test(words);
  return (
    candidates.includes('popplyl-2000') &&
    provisions.some(({ chapter, section }) => chapter === '7' && section === undefined)
  );
}

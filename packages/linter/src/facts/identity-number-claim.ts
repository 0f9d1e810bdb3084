import { lookFor } from '../run/mentions.ts';

const L = '(?<!\\p{L})';
const R = '(?!\\p{L})';

/** Identity numbers, in bokmål, nynorsk and English. */
const NUMBER = `(?:fødselsn(?:umme)?r|personn(?:umme)?r|d-nummer|(?:national\\s+)?identity\\s+number)\\p{L}{0,4}`;

/** Every identity number in words has one of these. */
export const IDENTITY_NUMBER_PARTS = lookFor('fødselsn', 'personn', 'd-nummer', 'identity');

/** The special categories of art. 9(1), under their name or that of the act of 2000. */
const SPECIAL = `(?:sensitive?\\s+(?:person)?(?:opplysning|data)\\p{L}{0,5}|sær(?:lig|leg)e?\\s+kategori\\p{L}{0,3}|special\\s+categor(?:y|ies)|sensitive\\s+(?:personal\\s+)?(?:data|information))(?:\\s+(?:av|of)\\s+(?:person|personal\\s+)?\\p{L}{1,20})?`;

/** What introduces examples, and up to three of them before the number. */
const EXAMPLE = `${L}(?:slik\\s+som|så\\s+som|(?:som\\s+)?(?:for\\s+eksempel|f\\.\\s?eks\\.|til\\s+dømes|t\\.\\s?d\\.)|som|blant\\s+ann(?:et|a)|mellom\\s+anna|inkludert|herunder|medrekna|such\\s+as|including|like|e\\.\\s?g\\.)${R}`;
const SUCH_AS = `\\s{0,3}(?:(?:er|is|are)\\s{1,3}(?:${EXAMPLE})?|[:(]\\s{0,3}(?:${EXAMPLE})?|,?\\s{0,3}${EXAMPLE})\\s{0,3}`;
const EXAMPLES = `(?:[\\p{L}-]{1,25}(?:,\\s{0,3}|\\s+(?:og|eller|and|or)\\s+)){0,3}`;

const CLAIMS = [
  `${L}${SPECIAL}${SUCH_AS}${EXAMPLES}${NUMBER}${R}`,
  `${L}${NUMBER}(?:\\s+(?:ditt|dykkar|deres))?(?:,?\\s+som)?\\s+(?:er|blir\\s+rekna\\s+(?:som|for)|regnes\\s+(?:som|for)|vert\\s+rekna\\s+som|is|are|count\\s+as)\\s+(?:en\\s+|ei\\s+|ein\\s+|a\\s+)?${SPECIAL}`,
  `${L}${NUMBER}\\s+(?:og|eller|and|or)\\s+(?:andre|anna|annen|other)\\s+${SPECIAL}`,
];

const CLAIM = new RegExp(CLAIMS.join('|'), 'iu');

/** Few texts name an identity number at all, and the rest need not be searched. */
const NAMES_NUMBER = new RegExp(NUMBER, 'iu');

/** Nor do many that name one speak of special categories. */
const NAMES_SPECIAL = /sensitiv|kategori|categor/iu;

/** The words of a text that count identity numbers among the special categories; undefined where there are none. */
export function specialNumberClaim(text: string): string | undefined {
  return NAMES_NUMBER.test(text) && NAMES_SPECIAL.test(text) ? CLAIM.exec(text)?.[0] : undefined;
}

/** Kinds of eleven-digit numbers that stand for one person: fødselsnummer, d-nummer, and the auxiliary numbers of hospitals. */
export type IdentityNumberKind = 'birth-number' | 'd-number' | 'h-number' | 'fh-number';

/** A number found in a text, without its digits. Offsets in UTF-16 code units, end exclusive. */
export interface FoundIdentityNumber {
  readonly kind: IdentityNumberKind;
  readonly start: number;
  readonly end: number;
}

const WEIGHTS_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const WEIGHTS_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Numbers issued from 2032 may also leave 1, 2 or 3 over under the first check digit (Skatteetaten). */
const REMAINDERS = 4;

/**
 * What kind of identity number eleven digits are: both check digits hold, and there is a date unless it is an FH-number.
 * Undefined when they are none. Synthetic numbers (month + 80) count as what they imitate. What a number issued before
 * 2032 says of the century is not asked, since later ones say nothing.
 */
export function identityNumberKind(digits: string): IdentityNumberKind | undefined {
  if (!/^\d{11}$/u.test(digits) || !hasCheckDigits(digits)) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = Array.from(digits, Number);
  if (first >= 8) return 'fh-number';
  const day = (first % 4) * 10 + second;
  const month = (third % 4) * 10 + fourth;
  // The third digit is 0 or 1, or that and 4 (hospitals) or 8 (test data).
  if (!isDate(day, month, Number(digits.slice(4, 6)))) return undefined;
  if (first >= 4) return 'd-number';
  return third >= 4 && third < 8 ? 'h-number' : 'birth-number';
}

function hasCheckDigits(digits: string): boolean {
  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const first = (sum(WEIGHTS_1) + Number(digits[9])) % 11;
  return first < REMAINDERS && (sum(WEIGHTS_2) + Number(digits[10])) % 11 === 0;
}

/** In February the year decides, in whichever century. */
function isDate(day: number, month: number, year: number): boolean {
  const days = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** Eleven digits, or six and five with a little between them, also across a line end in an indented block. */
const GROUPED =
  /(?<!\d)(\d{6})(?:[^\S\n]{0,3}|[.\u2010-\u2015-]|[^\S\n]{0,40}\n[^\S\n]{0,40})(\d{5})(?!\d)/gu;
/** Bank accounts have eleven digits and the same last check digit: what is called one is taken for one. */
const CALLED_ACCOUNT =
  /(?<!\p{L})(?:\p{L}{0,10}konto|account)(?:nr|nummer(?:et)?|number)?(?:\s(?:nr|no|number|is|er))?[\s.:"'=]{0,4}$/iu;

/** Every identity number in a text, in its order. Bank accounts written 1234.56.78901, or called so, are passed over. */
export function identityNumbersIn(text: string): readonly FoundIdentityNumber[] {
  return Array.from(text.matchAll(GROUPED)).flatMap((match) => {
    const [whole, birth = '', personal = ''] = match;
    const kind = identityNumberKind(birth + personal);
    const start = match.index;
    if (!kind || CALLED_ACCOUNT.test(text.slice(Math.max(0, start - 40), start))) return [];
    return [{ kind, start, end: start + whole.length }];
  });
}

/** What may be an identity number: check digits are not asked, since a mistyped number is somebody's number all the same. */
const LIKELY = /(?<!\d)\d{6}(?:[\s.\u2010-\u2015-]{0,3}|[^\S\n]{0,40}\n[^\S\n]{0,40})\d{5}(?!\d)/gu;

/** The text with every digit of what may be an identity number replaced by `●`; lengths stay as they were. */
export function maskIdentityNumbers(text: string): string {
  return text.replace(LIKELY, (number) => number.replaceAll(/\d/gu, '●'));
}

const LONGEST = 60;
const MASK = '***********';

// Eleven digits, written together or with a space, full stop or hyphen where people put one.
const IDENTITY_NUMBER = /\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{3}[\s.-]?\d{2}/g;

/** A value as a message may show it: one line, at most 60 characters, every national identity number masked. */
export function quote(value: unknown): string {
  const text = String(value).slice(0, 1000).replaceAll(/\s+/g, ' ').trim();
  // A number has lost the leading zero of an identity number that begins with one.
  const masked = typeof value === 'number' ? text.replaceAll(/\d{10,}/g, MASK) : text;
  return shorten(masked.replaceAll(IDENTITY_NUMBER, MASK));
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half of a surrogate pair is no character.
  const end = /[\uD800-\uDBFF]/.test(text[LONGEST - 2] ?? '') ? LONGEST - 2 : LONGEST - 1;
  return `${text.slice(0, end)}…`;
}

import { closesItem, isLetter, isLongDash, keyAt, type Read, type Reading } from './reading.ts';
import { COUNTED, SEPARATORS, type Unit } from './words.ts';

/** The number of a section, article or chapter at a token: `17`, `2-7 b`, `13 a`, `9 A-4`, `VII`. */
export function readUnitNumber(
  reading: Reading,
  at: number,
  unit: Unit,
  plural: boolean,
): Read<string> | undefined {
  if (unit === 'chapter') return readChapter(reading, at);
  const first = readCount(reading, at);
  if (!first || unit === 'article') return first;
  const capital = readCapital(reading, first.next);
  const base = capital ?? first;
  const whole = readSecondPart(reading, base, plural) ?? base;
  return readSuffix(reading, whole);
}

/** A number of at most four digits that counts no days, years or money. */
export function readCount(reading: Reading, at: number): Read<string> | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'number' || token.key.length > 3) return undefined;
  if (COUNTED.has(keyAt(reading, at + 1)) || keyAt(reading, at + 1) === '%') return undefined;
  if (keyAt(reading, at + 1) === '.' && COUNTED.has(keyAt(reading, at + 2))) return undefined;
  return { value: String(Number(token.key)), next: at + 1 };
}

function readChapter(reading: Reading, at: number): Read<string> | undefined {
  const token = reading.tokens[at];
  if (token?.kind === 'word') {
    // A capital I before another word is the preposition at the start of a sentence.
    if (token.key === 'i' && reading.tokens[at + 1]?.kind === 'word') return undefined;
    const roman = romanNumber(reading.text.slice(token.start, token.end));
    return roman ? { value: String(roman), next: at + 1 } : undefined;
  }
  const number = readCount(reading, at);
  if (!number) return undefined;
  const capital = readCapital(reading, number.next);
  if (capital) return capital;
  const suffix = reading.tokens[number.next];
  const after = reading.tokens[number.next + 1];
  const ends = after?.kind !== 'word' || SEPARATORS.has(after.key) || after.key === 'flg';
  if (suffix && /^[a-h]$/u.test(suffix.key) && (ends || !suffix.spaced)) {
    return { value: `${number.value} ${suffix.key}`, next: number.next + 1 };
  }
  return number;
}

/** `9 A`: a capital letter after the number of a section or chapter. */
function readCapital(reading: Reading, at: number): Read<string> | undefined {
  const token = reading.tokens[at];
  const letter = token && reading.text.slice(token.start, token.end);
  if (!letter || !/^[A-H]$/u.test(letter)) return undefined;
  return { value: `${keyAt(reading, at - 1)} ${letter}`, next: at + 1 };
}

/** The second part of `2-7`: the hyphen stands tight, and a plural sign with one item makes it a range instead. */
function readSecondPart(reading: Reading, first: Read<string>, plural: boolean): Read<string> | undefined {
  const { tokens, acts } = reading;
  const dash = tokens[first.next];
  const second = tokens[first.next + 1];
  if (dash?.key !== '-' || dash.spaced || second?.kind !== 'number' || second.spaced) return undefined;
  if (second.key.length > 3) return undefined;
  const read = { value: `${first.value}-${Number(second.key)}`, next: first.next + 2 };
  if (!plural) return read;
  if (isLongDash(reading, first.next)) return undefined;
  if (acts.some((act) => act.numbering === 'chapters')) return read;
  // No range goes down: §§ 5-1 is a number of another act of the same name.
  const goesDown = Number(second.key) <= Number(first.value);
  if (acts.some((act) => act.numbering === 'running')) return goesDown ? read : undefined;
  const more =
    /^(?:,|og|eller|samt|-)$/u.test(keyAt(reading, read.next)) && /^\d/u.test(keyAt(reading, read.next + 1));
  return more || goesDown ? read : undefined;
}

/** `13 a`, `12a`: a letter that is part of the section number, not of a list. */
function readSuffix(reading: Reading, number: Read<string>): Read<string> {
  const token = reading.tokens[number.next];
  if (!token || !isLetter(reading.text.slice(token.start, token.end))) return number;
  if (closesItem(reading.tokens[number.next + 1])) return number;
  if (reading.acts.some((act) => act.letteredSections.includes(number.value))) return number;
  if (token.spaced && 'iåo'.includes(token.key)) return number;
  return { value: `${number.value} ${token.key}`, next: number.next + 1 };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

function romanNumber(word: string): number {
  return ROMAN.indexOf(word) + 1;
}

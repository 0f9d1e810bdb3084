import { readCount } from './numbers.ts';
import { afterStop, type Draft, isLetter, keyAt, type Read, type Reading, readLetter } from './reading.ts';
import { DETAILS, ORDINALS } from './words.ts';

/** A part of a provision: `første ledd`, `nr. 1`, `bokstav e`, `(1)`, `annet punktum`; a range or list gives several values. */
export interface Detail {
  readonly part: 'paragraph' | 'subparagraph' | 'letter' | 'point' | 'sentence';
  readonly values: readonly (number | string)[];
}

/** The detail at a token, seen from the provision that it narrows; undefined when none stands there. */
export function readDetail(reading: Reading, at: number, draft: Draft): Read<Detail> | undefined {
  return (
    readOrdinal(reading, at, draft) ??
    readNamed(reading, at, draft) ??
    readBracketed(reading, at, draft) ??
    readBare(reading, at, draft)
  );
}

/** `første ledd`, `1. ledd`, `annet punktum`, `første og tredje ledd`. */
function readOrdinal(reading: Reading, at: number, draft: Draft): Read<Detail> | undefined {
  const first = readOrdinalNumber(reading, at);
  if (!first) return undefined;
  const values = [first.value];
  let next = first.next;
  while (values.length < 12 && ['og', 'eller', ',', 'and', 'til', '-'].includes(keyAt(reading, next))) {
    const following = readOrdinalNumber(reading, next + 1);
    if (!following) break;
    const last = values.at(-1) ?? 0;
    const range = ['til', '-'].includes(keyAt(reading, next)) ? between(last, following.value) : [];
    values.push(...range, following.value);
    next = following.next;
  }
  const kind = DETAILS.get(keyAt(reading, next));
  if (kind !== 'paragraph' && kind !== 'sentence') return undefined;
  const part = kind === 'sentence' ? 'sentence' : levelOfLedd(draft);
  return { value: { part, values }, next: afterStop(reading, next + 1) };
}

function readOrdinalNumber(reading: Reading, at: number): Read<number> | undefined {
  const word = ORDINALS.get(keyAt(reading, at));
  if (word) return { value: word, next: at + 1 };
  const token = reading.tokens[at];
  if (token?.kind !== 'number' || token.key.length > 2) return undefined;
  return { value: Number(token.key), next: keyAt(reading, at + 1) === '.' ? at + 2 : at + 1 };
}

/** Ledd of an article is its paragraph, or a part of the paragraph already named by number. */
function levelOfLedd(draft: Draft): 'paragraph' | 'subparagraph' {
  return draft.article && draft.paragraph ? 'subparagraph' : 'paragraph';
}

/** `nr. 1`, `bokstav e`, `bokstavene a til c`, `ledd 2`. */
function readNamed(reading: Reading, at: number, draft: Draft): Read<Detail> | undefined {
  const kind = DETAILS.get(keyAt(reading, at));
  if (!kind) return undefined;
  const start = afterStop(reading, at + 1);
  if (kind === 'letter') return readLetters(reading, start);
  const number = readCount(reading, keyAt(reading, start) === '(' ? start + 1 : start);
  if (!number) return undefined;
  const bracket = keyAt(reading, start) === '(' && keyAt(reading, number.next) === ')';
  const part =
    kind === 'number' ? levelOfNumber(draft) : kind === 'sentence' ? 'sentence' : levelOfLedd(draft);
  const range = readRangeEnd(reading, number.next);
  const values = [
    Number(number.value),
    ...(range ? [...between(Number(number.value), range.value), range.value] : []),
  ];
  return { value: { part, values }, next: range?.next ?? (bracket ? number.next + 1 : number.next) };
}

function levelOfNumber(draft: Draft): 'paragraph' | 'point' {
  return draft.article && !draft.paragraph ? 'paragraph' : 'point';
}

/** One letter or a range of letters: `e`, `a til c`, `(a)–(f)`. */
export function readLetters(reading: Reading, at: number): Read<Detail> | undefined {
  const first = readLetter(reading, at);
  if (!first) return undefined;
  const dash = ['-', 'til', 'to'].includes(keyAt(reading, first.next))
    ? readLetter(reading, first.next + 1)
    : undefined;
  const codes = dash ? between(first.value.charCodeAt(0), dash.value.charCodeAt(0)) : [];
  const values = [
    first.value,
    ...codes.map((code) => String.fromCharCode(code)),
    ...(dash ? [dash.value] : []),
  ];
  return { value: { part: 'letter', values }, next: dash?.next ?? first.next };
}

/** `(1)`, `(e)`: paragraph or letter of an article; letter of a section. */
function readBracketed(reading: Reading, at: number, draft: Draft): Read<Detail> | undefined {
  if (keyAt(reading, at) !== '(' || keyAt(reading, at + 2) !== ')') return undefined;
  const inside = reading.tokens[at + 1];
  if (inside && isLetter(inside.key)) return readLetters(reading, at);
  if (inside?.kind !== 'number' || inside.key.length > 2) return undefined;
  const dash =
    keyAt(reading, at + 3) === '-' && keyAt(reading, at + 4) === '(' && keyAt(reading, at + 6) === ')';
  const end = dash ? Number(keyAt(reading, at + 5)) : 0;
  const values = [Number(inside.key), ...between(Number(inside.key), end), ...(end > 0 ? [end] : [])];
  return { value: { part: draft.paragraph ? 'point' : 'paragraph', values }, next: dash ? at + 7 : at + 3 };
}

/** `6.1`, `6.1.e`, `6 1 e`, `nr. 1 e`, `8 a)`: a number or letter without any word. */
function readBare(reading: Reading, at: number, draft: Draft): Read<Detail> | undefined {
  const token = reading.tokens[at];
  if (!token) return undefined;
  const dotted = token.key === '.' && reading.tokens[at + 1]?.spaced === false;
  const place = dotted ? at + 1 : at;
  if (draft.article && !draft.paragraph && !draft.letter) {
    const number = dotted || isLetter(keyAt(reading, place + 1)) ? readCount(reading, place) : undefined;
    if (number) return { value: { part: 'paragraph', values: [Number(number.value)] }, next: number.next };
  }
  const letter = !draft.letter && isLetter(keyAt(reading, place)) ? readLetter(reading, place) : undefined;
  const listed = letter && keyAt(reading, letter.next - 1) === ')';
  const expected = draft.paragraph !== undefined || isLettered(reading, draft);
  if (!letter || !(listed || expected)) return undefined;
  return { value: { part: 'letter', values: [letter.value] }, next: letter.next };
}

function isLettered(reading: Reading, { section }: Draft): boolean {
  return section !== undefined && reading.acts.some((act) => act.letteredSections.includes(section));
}

function readRangeEnd(reading: Reading, at: number): Read<number> | undefined {
  if (!['-', 'til', 'to'].includes(keyAt(reading, at))) return undefined;
  const end = readCount(reading, at + 1);
  return end && { value: Number(end.value), next: end.next };
}

/** The numbers strictly between two, at most 60 of them. */
export function between(from: number, to: number): number[] {
  const count = to - from - 1;
  return count > 0 && count <= 60 ? Array.from({ length: count }, (_, index) => from + 1 + index) : [];
}

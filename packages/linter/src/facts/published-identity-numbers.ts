import type { Document } from '@tretten/document';
import {
  type FoundIdentityNumber,
  type IdentityNumberKind,
  identityNumbersIn,
} from '@tretten/norway/identity-number';
import { joinPointer, type Range } from '@tretten/schema';
import type { TextPlace } from '../rule/rule-context.ts';
import { countUpTo, rangesIn } from './text-range.ts';

/** An identity number in the file, and where it stands. The pointer never holds one itself. */
export interface PublishedNumber {
  readonly kind: IdentityNumberKind;
  readonly place: TextPlace;
}

/** Digits may be written as escapes, so that the text does not show them. */
const ESCAPE = /\\(?:u|U|x)/u;

/** A string or a key in which there may be numbers; `shown` is the nearest pointer that gives none away. */
interface Candidate {
  readonly text: string;
  readonly pointer: string;
  readonly shown: string;
  readonly target: 'key' | 'value';
}

/**
 * Every identity number of the file, and of those that it takes values from, in the order of their texts: in values, in
 * keys, and in comments (pointer `''`).
 */
export function publishedNumbers(document: Document): readonly PublishedNumber[] {
  const files = [[undefined, document.text] as const, ...(document.imports ?? [])];
  return files.flatMap(([file, text]) => numbersOfFile(document, text, file));
}

function numbersOfFile(
  document: Document,
  source: string,
  file: string | undefined,
): readonly PublishedNumber[] {
  const written = identityNumbersIn(source);
  if (written.length === 0 && !(source.includes('\\') && ESCAPE.test(source))) return [];
  const rangeOf = rangesIn(source);
  const starts = written.map(({ start }) => start);
  const told = new Set<FoundIdentityNumber>();
  const found: PublishedNumber[] = [];
  const add = (kind: IdentityNumberKind, place: TextPlace): void => {
    found.push({ kind, place: file === undefined ? place : { ...place, file } });
  };
  for (const { text, pointer, shown, target } of candidates(document.value, '', '')) {
    const [first] = identityNumbersIn(text);
    const whole = first && rangeAt(document, pointer, target, file);
    if (!whole) continue;
    const { start, end } = whole;
    const inside = written
      .slice(countUpTo(starts, start.offset - 1), countUpTo(starts, end.offset))
      .filter((number) => number.end <= end.offset && !told.has(number));
    for (const number of inside) {
      told.add(number);
      add(number.kind, { pointer: shown, target, range: rangeOf(number.start, number.end) });
    }
    // What an alias repeats has no digits of its own here.
    const isEscaped = ESCAPE.test(source.slice(start.offset, end.offset));
    if (inside.length === 0 && isEscaped) add(first.kind, { pointer: shown, target, range: whole });
  }
  for (const number of written) {
    if (told.has(number)) continue;
    add(number.kind, { pointer: '', target: 'value', range: rangeOf(number.start, number.end) });
  }
  return found;
}

function* candidates(value: unknown, pointer: string, shown: string): Generator<Candidate> {
  if (typeof value === 'string') yield { text: value, pointer, shown, target: 'value' };
  // A figure has lost the noughts that it began with.
  if (typeof value === 'number')
    yield { text: String(value).padStart(11, '0'), pointer, shown, target: 'value' };
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const below = joinPointer(pointer, key);
    const identifies = identityNumbersIn(key).length > 0;
    if (identifies) yield { text: key, pointer: below, shown, target: 'key' };
    yield* candidates(item, below, identifies || shown !== pointer ? shown : below);
  }
}

/** Where a value or a key stands, if it does so in this file. */
function rangeAt(
  document: Document,
  pointer: string,
  target: 'key' | 'value',
  file: string | undefined,
): Range | undefined {
  const location = document.locate(pointer);
  if (target === 'key') return location?.keyFile === file ? location?.key : undefined;
  return location?.file === file ? location?.value : undefined;
}

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

/** Every identity number of the file in the order of its text: in values, in keys, and in comments (pointer `''`). */
export function publishedNumbers(document: Document): readonly PublishedNumber[] {
  const written = identityNumbersIn(document.text);
  if (written.length === 0 && !ESCAPE.test(document.text)) return [];
  const rangeOf = rangesIn(document.text);
  const starts = written.map(({ start }) => start);
  const told = new Set<FoundIdentityNumber>();
  const found: PublishedNumber[] = [];
  for (const { text, pointer, shown, target } of candidates(document.value, '', '')) {
    const [first] = identityNumbersIn(text);
    const whole = first && rangeAt(document, pointer, target);
    if (!whole) continue;
    const { start, end } = whole;
    const inside = written
      .slice(countUpTo(starts, start.offset - 1), countUpTo(starts, end.offset))
      .filter((number) => number.end <= end.offset && !told.has(number));
    for (const number of inside) {
      told.add(number);
      const range = rangeOf(number.start, number.end);
      found.push({ kind: number.kind, place: { pointer: shown, target, range } });
    }
    // What an alias repeats has no digits of its own here.
    const isEscaped = ESCAPE.test(document.text.slice(start.offset, end.offset));
    if (inside.length === 0 && isEscaped) {
      found.push({ kind: first.kind, place: { pointer: shown, target, range: whole } });
    }
  }
  for (const number of written) {
    if (told.has(number)) continue;
    const range = rangeOf(number.start, number.end);
    found.push({ kind: number.kind, place: { pointer: '', target: 'value', range } });
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

function rangeAt(document: Document, pointer: string, target: 'key' | 'value'): Range | undefined {
  const location = document.locate(pointer);
  return target === 'key' ? location?.key : location?.value;
}

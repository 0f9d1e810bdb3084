import type { Document, Location } from '@tretten/document';
import { getAt, joinPointer, type Range } from '@tretten/schema';
import type { Place } from './report-at.ts';

/** What names a list item best, so that a finding about the item underlines it. */
const NAMES = ['id', 'name', 'kind', 'category', 'article', 'text'];

/** A stretch of text, and its file where that is not the document's own. */
export interface Stretch {
  readonly range: Range;
  readonly file?: string;
}

const START = { offset: 0, line: 1, column: 1 };

/**
 * The text to underline: a scalar value itself; for an object or a list its key; for a list item the value that names
 * it; for the root its first key.
 */
export function stretchOf(document: Document, { pointer, target }: Place): Stretch {
  const value = getAt(document.value, pointer);
  const location = document.locate(pointer);
  const isContainer = value !== null && typeof value === 'object';
  const whole = location && stretch(location.value, location.file);
  if (whole && target === 'value' && !isContainer) return whole;
  return (
    keyOf(location) ?? anchorOf(document, pointer, value) ?? whole ?? { range: { start: START, end: START } }
  );
}

function anchorOf(document: Document, pointer: string, value: unknown): Stretch | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return undefined;
  const name =
    pointer === '' ? undefined : NAMES.find((key) => isScalar((value as Record<string, unknown>)[key]));
  if (name !== undefined) {
    const named = document.locate(`${pointer}/${name}`);
    return named && stretch(named.value, named.file);
  }
  const [first] = Object.keys(value);
  if (first === undefined) return undefined;
  return keyOf(document.locate(joinPointer(pointer, first)));
}

function keyOf(location: Location | undefined): Stretch | undefined {
  return location?.key && stretch(location.key, location.keyFile);
}

function stretch(range: Range, file: string | undefined): Stretch {
  return file === undefined ? { range } : { range, file };
}

function isScalar(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}

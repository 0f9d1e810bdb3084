import type { Document } from '@tretten/document';
import { getAt, joinPointer, type Range } from '@tretten/schema';
import type { Place } from './report-at.ts';

/** What names a list item best, so that a finding about the item underlines it. */
const NAMES = ['id', 'name', 'kind', 'category', 'article', 'text'];

const START = { offset: 0, line: 1, column: 1 };

/**
 * The text to underline: a scalar value itself; for an object or a list its key; for a list item the value that names
 * it; for the root its first key.
 */
export function rangeOf(document: Document, { pointer, target }: Place): Range {
  const value = getAt(document.value, pointer);
  const location = document.locate(pointer);
  const isContainer = value !== null && typeof value === 'object';
  if (location && target === 'value' && !isContainer) return location.value;
  if (location?.key) return location.key;
  return anchorOf(document, pointer, value) ?? location?.value ?? { start: START, end: START };
}

function anchorOf(document: Document, pointer: string, value: unknown): Range | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return undefined;
  const name =
    pointer === '' ? undefined : NAMES.find((key) => isScalar((value as Record<string, unknown>)[key]));
  if (name !== undefined) return document.locate(`${pointer}/${name}`)?.value;
  const [first] = Object.keys(value);
  if (first === undefined) return undefined;
  return document.locate(joinPointer(pointer, first))?.key;
}

function isScalar(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}

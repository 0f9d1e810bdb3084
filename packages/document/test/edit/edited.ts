import type { Change } from '@tretten/schema/change';
import { editsFor } from '../../src/edit/edits-for.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import type { DataFormat } from '../../src/format.ts';
import { readDocument } from '../../src/read-document.ts';

/** A row of a table: what is tried, a text, the changes, and the text they make of it. */
export type Row = readonly [name: string, before: string, changes: readonly Change[], after: string];

/** A text with changes of its value made, `undefined` when they cannot be. */
export function edited(format: DataFormat, text: string, changes: readonly Change[]): string | undefined {
  const edits = editsFor(readDocument(text, { format }), changes);
  return edits && applyEdits(text, edits);
}

export const add = (path: string, value: unknown): Change => ({ op: 'add', path, value });
export const replace = (path: string, value: unknown): Change => ({ op: 'replace', path, value });
export const remove = (path: string): Change => ({ op: 'remove', path });
export const move = (from: string, path: string): Change => ({ op: 'move', from, path });

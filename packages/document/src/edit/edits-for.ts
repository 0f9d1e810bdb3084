import { applyChanges, type Change } from '@tretten/schema/change';
import type { Document } from '../document.ts';
import { linesOf } from '../lines.ts';
import { readDocument } from '../read-document.ts';
import { composed } from './compose.ts';
import { isSame } from './json-value.ts';
import { nextRound } from './round.ts';
import { sourceOf } from './source.ts';
import { type Splice, spliced } from './splice.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The edits of a document's text that make the changes of its value, one after the other, and leave everything else as
 * it is: comments, order, quotes, blank lines. They never overlap and stand in the order of the text.
 *
 * `undefined` when there are no such edits: the document could not be read or is one of several in its file, a change
 * concerns a place that is not there or is no JSON, or it would touch more than it says, as with what has an anchor.
 * TypeScript is never edited.
 * The edited text has been read again, and gives the changed value and no new problem.
 */
export function editsFor(document: Document, changes: readonly Change[]): readonly TextEdit[] | undefined {
  const expected = changedValue(document, changes);
  const { format, text: original } = document;
  if (expected === undefined || format === 'typescript') return undefined;
  let current: Document = document;
  let splices: readonly Splice[] = [];
  let rest = changes;
  while (rest.length > 0) {
    const round = nextRound(sourceOf({ format, text: current.text, value: current.value }), rest);
    if (round === undefined) return undefined;
    const text = spliced(current.text, round.splices);
    splices = composed(splices, round.splices, original.length);
    rest = round.rest;
    // Sizes are not looked at: the document has been taken in.
    current = readDocument(text, { format, maxBytes: Infinity, maxDepth: 1000, maxValues: Infinity });
    if (current.value === undefined) return undefined;
  }
  if (!isSame(current.value, expected) || hasNewProblem(document, current)) return undefined;
  const lines = linesOf(original);
  return splices
    .filter(({ start, end, text }) => original.slice(start, end) !== text)
    .map(({ start, end, text }) => ({ range: lines.range(start, end), text }));
}

function changedValue({ value, problems }: Document, changes: readonly Change[]): unknown {
  if (value === undefined || problems.some(({ code }) => code === 'multiple-documents')) return undefined;
  try {
    return applyChanges(value, changes);
  } catch {
    // A pointer that is none, or one that leads nowhere.
    return undefined;
  }
}

function hasNewProblem(before: Document, after: Document): boolean {
  const count = ({ problems }: Document, code: string) =>
    problems.filter((problem) => problem.code === code).length;
  return after.problems.some(({ code }) => count(after, code) > count(before, code));
}

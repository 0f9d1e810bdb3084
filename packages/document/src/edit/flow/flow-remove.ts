import { skip } from '../../yaml/places.ts';
import { isFirstOnLine, lineEnd, lineStart, nextLine } from '../lines.ts';
import type { Splice } from '../splice.ts';
import type { Entry, Node } from '../tree/node.ts';

/** The splices that take an entry out of a list or object in brackets, with its comma and what only it needs. */
export function removeFromFlow(text: string, node: Node, index: number): Splice[] {
  const entry = node.entries[index] as Entry;
  const { start, value } = entry;
  const [before, next] = [node.entries[index - 1], node.entries[index + 1]];
  const comma = skip(text, value.end, '');
  const end = text[comma] === ',' ? comma + 1 : value.end;
  if (before === undefined && next === undefined) {
    const [opened, closing] = [node.start + 1, node.end - 1];
    const isAlone = !hasComment(text, opened, start) && !hasComment(text, value.end, closing);
    if (isAlone) return [cut(opened, closing)];
  }
  // JSON allows no comma after the last entry.
  const ofBefore = next === undefined && before !== undefined ? skip(text, before.value.end, '') : -1;
  if (isFirstOnLine(text, start) && /^[ \t]*(?:#|$)/.test(text.slice(end, lineEnd(text, end)))) {
    const lines = cut(lineStart(text, start), nextLine(text, end));
    return ofBefore === -1 || end > value.end ? [lines] : [cut(ofBefore, ofBefore + 1), lines];
  }
  if (next !== undefined) return [cut(start, hasComment(text, end, next.start) ? end : next.start)];
  if (before === undefined) return [cut(start, end)];
  if (!hasComment(text, before.value.end, start)) return [cut(before.value.end, value.end)];
  return [cut(ofBefore, ofBefore + 1), cut(start, end)];
}

function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}

/** Whether a comment stands between two offsets between which there is nothing but blanks and a comma. */
function hasComment(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('#');
}

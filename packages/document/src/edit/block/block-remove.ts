import { isFirstOnLine, lineEnd, lineStart } from '../lines.ts';
import type { Splice } from '../splice.ts';
import type { Entry, Node } from '../tree/node.ts';
import { tailOf } from './below.ts';

/** The splice that takes an entry out of a block list or object of several, with the comment at its end. */
export function removeFromBlock(text: string, node: Node, index: number): Splice {
  const { start, value } = node.entries[index] as Entry;
  const tail = tailOf(text, value);
  if (isFirstOnLine(text, start)) return { start: lineStart(text, start), end: tail, text: '' };
  // It stands beside the `-` of a list, and the next one moves up unless a comment stands between them.
  const next = node.entries[index + 1]?.start ?? tail;
  if (/^\s*$/.test(text.slice(tail, next))) return { start, end: next, text: '' };
  const blanks = /[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0;
  return { start: start - blanks, end: lineEnd(text, value.end), text: '' };
}

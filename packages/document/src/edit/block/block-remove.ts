import { isFirstOnLine, lineEnd, lineStart, nextLine } from '../lines.ts';
import type { Splice } from '../splice.ts';
import type { Entry, Node } from '../tree/node.ts';
import { tailOf } from './below.ts';

/** The splice that takes an entry out of a block list or object of several, with the comment at its end. */
export function removeFromBlock(text: string, node: Node, index: number): Splice {
  const { start, value } = node.entries[index] as Entry;
  const tail = tailOf(text, value);
  if (isFirstOnLine(text, start)) {
    const line = lineStart(text, start);
    const before = node.entries[index - 1];
    const from = before === undefined ? line : withBlankLine(text, line, tail, tailOf(text, before.value));
    return { start: from, end: tail, text: '' };
  }
  // It stands beside the `-` of a list, and the next one moves up unless a comment stands between them.
  const next = node.entries[index + 1]?.start ?? tail;
  if (/^\s*$/.test(text.slice(tail, next))) return { start, end: next, text: '' };
  const blanks = /[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0;
  return { start: start - blanks, end: lineEnd(text, value.end), text: '' };
}

/** Of the blank lines above and below what is removed one goes too; none above `top`, where they may be part of a text. */
function withBlankLine(text: string, line: number, tail: number, top: number): number {
  const isBlankBelow = tail === text.length || /^[ \t]*[\r\n]/.test(text.slice(tail, nextLine(text, tail)));
  const above = /(?<=[\r\n])[ \t]*(?:\r\n?|\n)$/.exec(text.slice(Math.max(0, top - 1), line));
  return isBlankBelow && above !== null ? line - above[0].length : line;
}

import type { Plan } from '../editor.ts';
import { columnOf, isFirstOnLine, lineStart } from '../lines.ts';
import type { Entry, Node } from '../tree/node.ts';
import { aboveComments, afterComments, linesBetween, tailOf } from './below.ts';

/** The splices that put the item at `from` where the one at `to` stands, as it is written, with the comments above it. */
export function reorderBlock(text: string, list: Node, from: number, to: number, lineBreak: string): Plan {
  const first = list.entries[0] as Entry;
  if (!isFirstOnLine(text, first.start)) return undefined;
  const column = columnOf(text, first.start);

  function linesOf(index: number): [start: number, end: number] {
    const { start, value } = list.entries[index] as Entry;
    const line = lineStart(text, start);
    // What stands above the first item may concern the list.
    const top = index === 0 ? line : aboveComments(text, line, column);
    return [top, afterComments(text, tailOf(text, value), column + 1)];
  }

  const [start, end] = linesOf(from);
  const at = linesOf(to)[from < to ? 1 : 0];
  const lines = text.slice(start, end).replace(/(?:\r\n?|\n)$/, '');
  return [{ start, end, text: '' }, linesBetween(text, at, at, [lines], lineBreak)];
}

import { columnOf, isFirstOnLine, lineStart } from '../lines.ts';
import type { Splice } from '../splice.ts';
import type { Entry, Node } from '../tree/node.ts';
import { type Model, NO_MODEL } from '../yaml/block-text.ts';
import { afterComments, hasBlankLines, linesBetween, tailOf } from './below.ts';

/**
 * The splice that puts an entry before the one at `index` of a block list or object, or after the last. `lines`
 * writes it for its column, to look like another value where it can.
 */
export function insertIntoBlock(
  text: string,
  node: Node,
  index: number,
  lineBreak: string,
  lines: (column: number, like: Model) => readonly string[],
): Splice {
  const first = node.entries[0] as Entry;
  const column = columnOf(text, first.start);
  const before = node.entries[index - 1];
  const isSpaced = hasBlankLines(text, node);
  if (before === undefined) {
    const added = [...lines(column, modelOf(first)), ...(isSpaced ? [''] : [])];
    if (isFirstOnLine(text, first.start)) {
      const start = lineStart(text, first.start);
      return linesBetween(text, start, start, added, lineBreak);
    }
    const indented = added.join(lineBreak).slice(column) + lineBreak + ' '.repeat(column);
    return { start: first.start, end: first.start, text: indented };
  }
  // A comment at this very column belongs to the next entry, if there is one.
  const isLast = index === node.entries.length && column > 0;
  const at = afterComments(text, tailOf(text, before.value), isLast ? column : column + 1);
  const added = [...(isSpaced ? [''] : []), ...lines(column, modelOf(before))];
  return linesBetween(text, at, at, added, lineBreak);
}

/** Brackets are imitated, and quotes in a list; a key's text says nothing of how another should be written. */
function modelOf({ key, value }: Entry): Model {
  const isQuoted = value.form === 'single' || value.form === 'double';
  return value.form === 'flow' || (key === undefined && isQuoted) ? value : NO_MODEL;
}

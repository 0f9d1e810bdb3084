import { skip } from '../../yaml/places.ts';
import { indentationAt, isFirstOnLine, lineEnd } from '../lines.ts';
import type { Splice } from '../splice.ts';
import type { Node } from '../tree/node.ts';

/** How entries in brackets are written. */
export interface FlowStyle {
  readonly lineBreak: string;
  /** Between two entries on one line. */
  readonly separator: string;
}

/**
 * The splices that put an entry before the one at `index` of a list or object in brackets that is not empty, or after
 * the last. `entry` writes it: in lines below each other, of which the first is indented so, or on one line.
 */
export function insertIntoFlow(
  text: string,
  node: Node,
  index: number,
  style: FlowStyle,
  entry: (indentation: string | undefined) => string,
): Splice[] {
  const { lineBreak, separator } = style;
  const next = node.entries[index];
  const beside = next ?? (node.entries.at(-1) as NonNullable<typeof next>);
  const indentation = isFirstOnLine(text, beside.start) ? indentationAt(text, beside.start) : undefined;
  const added = entry(indentation);
  if (next !== undefined) {
    const after = indentation === undefined ? separator : `,${lineBreak}${indentation}`;
    return [{ start: next.start, end: next.start, text: added + after }];
  }
  const { end } = beside.value;
  const comma = skip(text, end, '');
  const hasComma = text[comma] === ',';
  const at = hasComma ? comma + 1 : end;
  if (indentation === undefined) {
    return [{ start: at, end: at, text: hasComma ? ` ${added}` : separator + added }];
  }
  const line = `${lineBreak}${indentation}${added}${hasComma ? ',' : ''}`;
  const endOfLine = lineEnd(text, at);
  const isLast = /^[ \t]*(?:#|$)/.test(text.slice(at, endOfLine));
  const below = isLast ? endOfLine : at;
  if (hasComma) return [{ start: below, end: below, text: line }];
  if (below === end) return [{ start: end, end, text: `,${line}` }];
  return [
    { start: end, end, text: ',' },
    { start: below, end: below, text: line },
  ];
}

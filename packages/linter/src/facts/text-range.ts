import type { Position, Range } from '@tretten/schema';

/** The range between two offsets of a text, `end` exclusive; LF, CR LF and a lone CR each end a line. */
export function rangeBetween(text: string, start: number, end: number): Range {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n?|\n/u);
  return { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

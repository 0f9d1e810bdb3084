import type { Position, Range } from '@tretten/schema';

/** Turns offsets into lines and columns. */
export interface Lines {
  /** The range between two offsets, `end` exclusive. */
  range(start: number, end: number): Range;
  /** The number of the line, from 1, that an offset is on. */
  lineOf(offset: number): number;
}

/** The lines of a text, found at the first question. LF, CR LF and a lone CR each end one. */
export function linesOf(text: string): Lines {
  let starts: number[] | undefined;

  function lineOf(offset: number): number {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  function position(offset: number): Position {
    const line = lineOf(offset);
    return { offset, line, column: offset - ((starts as number[])[line - 1] as number) + 1 };
  }

  return { lineOf, range: (start, end) => ({ start: position(start), end: position(end) }) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const lineBreak of text.matchAll(/\r\n?|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

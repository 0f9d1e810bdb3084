import type { Position, Range } from '@tretten/schema';

/** Turns offsets of a text, `end` exclusive, into ranges; LF, CR LF and a lone CR each end a line. */
export function rangesIn(text: string): (start: number, end: number) => Range {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), (end) => end.index + end[0].length)];
  const positionAt = (offset: number): Position => {
    const line = countUpTo(starts, offset);
    return { offset, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return (start, end) => ({ start: positionAt(start), end: positionAt(end) });
}

/** How many of these numbers, in rising order, are not greater than a limit. */
export function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

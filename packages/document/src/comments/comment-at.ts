import type { Lines } from '../lines.ts';
import type { Comment } from './comment.ts';

/** The comment between two offsets, whose marks take up so many characters at its beginning and end. */
export function commentAt(
  source: string,
  lines: Lines,
  [start, end]: readonly [number, number],
  marks: readonly [opening: number, closing: number],
): Comment {
  let before = start;
  while (before > 0 && (source[before - 1] === ' ' || source[before - 1] === '\t')) before--;
  const last = source[before - 1];
  return {
    text: source.slice(start + marks[0], end - marks[1]),
    range: lines.range(start, end),
    alone: last === undefined || last === '\n' || last === '\r',
  };
}

/** Where the line that an offset is on ends, its line break left out. */
export function lineEndFrom(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

import { lineAt } from '../../yaml/line-at.ts';
import { beginsLine, isFirstOnLine, nextLine } from '../lines.ts';
import type { Splice } from '../splice.ts';
import type { Node } from '../tree/node.ts';

/** Where the line begins that comes after all that belongs to a value. */
export function tailOf(text: string, { end, kept }: Node): number {
  return Math.max(nextLine(text, end), kept);
}

/** The splice that puts lines in the place of those between two offsets, which begin lines. */
export function linesBetween(
  text: string,
  start: number,
  end: number,
  lines: readonly string[],
  lineBreak: string,
): Splice {
  const before = lines.length === 0 || beginsLine(text, start) ? '' : lineBreak;
  return { start, end, text: before + lines.map((line) => line + lineBreak).join('') };
}

/** The line below the comments from a line on that are indented by so many columns or more. */
export function afterComments(text: string, at: number, indentation: number): number {
  let line = at;
  while (text[lineAt(text, line).first] === '#' && lineAt(text, line).first - line >= indentation) {
    line = nextLine(text, line);
  }
  return line;
}

/** Where the comments begin that stand right above a line and are indented as much. */
export function aboveComments(text: string, at: number, indentation: number): number {
  let line = at;
  while (line > 0) {
    const above = lineAt(text, line - (text.startsWith('\r\n', line - 2) ? 2 : 1));
    if (text[above.first] !== '#' || above.first - above.start !== indentation) break;
    line = above.start;
  }
  return line;
}

/** Whether a blank line stands before the last entry of a block collection. */
export function hasBlankLines(text: string, { entries }: Node): boolean {
  const [last, before] = [entries.at(-1), entries.at(-2)];
  if (last === undefined || before === undefined || !isFirstOnLine(text, last.start)) return false;
  return /(?:^|[\r\n])[ \t]*(?:\r\n?|\n)/.test(text.slice(tailOf(text, before.value), last.start));
}

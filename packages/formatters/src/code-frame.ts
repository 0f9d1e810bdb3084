import type { Range } from '@tretten/schema/report';
import type { Styles } from './ansi.ts';
import { maskIdentityNumbers } from './identity-numbers.ts';
import { showLine } from './shown-line.ts';

const CONTEXT_LINES = 1;
const GUTTER = '  > '.length + ' │ '.length;

/** The lines of a file's text as frames show them, identity numbers masked; line ends are LF, CRLF and CR. */
export function frameLines(text: string): string[] {
  return maskIdentityNumbers(text).split(/\r\n|\n|\r/);
}

/**
 * The lines around a range with the range underlined in its first line; `toLine` says that it goes on, and how far.
 * Empty when the file no longer has that line.
 */
export function codeFrame(
  lines: readonly string[],
  { start, end }: Range,
  { width, styles, toLine }: { width: number; styles: Styles; toLine: (line: number) => string },
): string[] {
  const line = lines[start.line - 1];
  if (line === undefined) return [];
  const first = Math.max(1, start.line - CONTEXT_LINES);
  const last = Math.min(lines.length, start.line + CONTEXT_LINES);
  const digits = String(last).length;
  const room = width - digits - GUTTER;
  const mark = { start: start.column - 1, end: end.line > start.line ? line.length : end.column - 1 };
  const shown = showLine(line, mark, room);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const marked = number === start.line;
    const text = marked ? shown.text : showLine(lines[number - 1] ?? '', { start: 0, end: 0 }, room).text;
    const gutter = styles.dim(`${String(number).padStart(digits)} │`);
    frame.push(`  ${marked ? styles.red('>') : ' '} ${gutter} ${text}`.trimEnd());
    if (marked) {
      const more = end.line > start.line ? ` ${toLine(end.line)}` : '';
      const carets = ' '.repeat(shown.markStart) + styles.red('^'.repeat(shown.markWidth) + more);
      frame.push(`    ${styles.dim(`${' '.repeat(digits)} │`)} ${carets}`);
    }
  }
  return frame;
}

import { lineAt } from '../yaml/line-at.ts';

/** The offset where the line begins that an offset is on. */
export function lineStart(text: string, at: number): number {
  return lineAt(text, at).start;
}

/** The offset of the line break after an offset, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  return lineAt(text, at).break;
}

/** The offset of the line below, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The blanks that the line of an offset begins with. */
export function indentationAt(text: string, at: number): string {
  const { start, first } = lineAt(text, at);
  return text.slice(start, first);
}

/** Whether nothing but blanks stands before an offset on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return lineAt(text, at).first >= at;
}

/** Whether an offset begins a line; the end of a text without a last line break does not. */
export function beginsLine(text: string, at: number): boolean {
  return at === 0 || /[\r\n]/.test(text[at - 1] as string);
}

/** The line break that a text uses first. */
export function lineBreakOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

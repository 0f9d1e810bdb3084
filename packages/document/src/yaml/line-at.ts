/** One line of a text, as offsets. */
export interface LineSpan {
  readonly start: number;
  /** The first character that is not blank; `end` in a blank line. */
  readonly first: number;
  /** After the last character that is not blank, comments included. */
  readonly end: number;
  /** The offset of the line break or the end of the text. */
  readonly break: number;
}

/** The line that an offset is on. */
export function lineAt(text: string, offset: number): LineSpan {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let lineBreak = Math.min(offset, text.length);
  while (lineBreak < text.length && !isBreak(text[lineBreak])) lineBreak++;
  let end = lineBreak;
  while (end > start && isBlank(text[end - 1])) end--;
  let first = start;
  while (first < end && isBlank(text[first])) first++;
  return { start, first, end, break: lineBreak };
}

/** The nearest line above with something on it that is not a YAML comment. */
export function contentLineAbove(text: string, offset: number): LineSpan | undefined {
  let line = lineAt(text, offset);
  while (line.start > 0) {
    line = lineAt(text, line.start - (text.startsWith('\r\n', line.start - 2) ? 2 : 1));
    if (line.first < line.end && text[line.first] !== '#') return line;
  }
  return undefined;
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

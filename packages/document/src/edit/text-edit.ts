import type { Range } from '@tretten/schema';
import { spliced } from './splice.ts';

/** One replacement in a text; what `range` holds gives way to `text`. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * The text with the edits made. It is the text of the document, without a byte-order mark: who writes a file puts back
 * the one it had. Throws a RangeError when the edits overlap, stand in another order or lie outside.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const splices = edits.map(({ range, text: replacement }) => {
    const [start, end] = [range.start.offset, range.end.offset];
    if (!(at <= start && start <= end && end <= text.length)) {
      throw new RangeError(`an edit from ${start} to ${end} overlaps another or lies outside the text`);
    }
    at = end;
    return { start, end, text: replacement };
  });
  return spliced(text, splices);
}

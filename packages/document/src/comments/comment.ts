import type { Range } from '@tretten/schema';

/** A comment of a file. */
export interface Comment {
  /** What it says, without the marks around it: `#`, `//`, or those of a block. */
  readonly text: string;
  /** From its first mark to its end, without the line break. */
  readonly range: Range;
  /** Whether nothing but blanks stands before it on its line. */
  readonly alone: boolean;
  /** The file that it stands in, when it is another one than the document's. */
  readonly file?: string;
}

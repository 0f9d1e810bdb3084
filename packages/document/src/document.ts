import type { Range } from '@tretten/schema';
import type { DocumentCode } from './codes.ts';
import type { Comment } from './comments/comment.ts';
import type { DocumentFormat } from './format.ts';

/** A file that was read: its value as plain data, what is wrong with it as a file, and where everything stands. */
export interface Document {
  readonly format: DocumentFormat;
  /** The decoded text without a byte-order mark; every offset counts in it. */
  readonly text: string;
  /** `undefined` when the file could not be read. */
  readonly value: unknown;
  /** In the order of the text; empty for a sound file. */
  readonly problems: readonly DocumentProblem[];
  /**
   * Where the value of a JSON pointer (RFC 6901) stands, `undefined` when there is none. Worked out when it
   * is asked for, and only along the way to it.
   */
  locate(pointer: string): Location | undefined;
  /** The comments of a file that was read, in the order of the text; absent where the syntax has none. */
  comments?(): readonly Comment[];
  /**
   * JSON pointers of what the file states and could not be read, in TypeScript: of a value that is left out, or of a
   * list or object that lacks something nobody can name.
   */
  readonly unread?: readonly string[];
  /** The texts of the other files that were read for it, by the path that a `file` of a location or a problem names. */
  readonly imports?: ReadonlyMap<string, string>;
}

/** Where a value stands. What YAML takes from an alias stands where the alias is used, without a key of its own. */
export interface Location {
  readonly key?: Range;
  /** Empty (`start` = `end`) when YAML has a key and nothing after it. */
  readonly value: Range;
  /** The key stands alone in a YAML flow mapping, as `b` in `{ text: a, b }`: most often a text that needs quotes. */
  readonly bare?: true;
  /** The file that the value stands in, when it is another one than the document's. */
  readonly file?: string;
  /** The file that the key stands in, when it is another one than the document's. */
  readonly keyFile?: string;
}

/** One thing that is wrong with the file as a file. The sentence for it is made elsewhere. */
export interface DocumentProblem {
  readonly code: DocumentCode;
  /** What a sentence needs; national identity numbers in it are masked. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly range: Range;
  /** The value it concerns, when there is one to point at. */
  readonly pointer?: string;
  /** The file that the range is in, when it is another one than the document's. */
  readonly file?: string;
}

/** How much a reader takes in before it gives up with a problem. */
export interface ReadLimits {
  /** Largest file, in bytes (for a string: in UTF-16 code units); 10 MB unless stated. */
  readonly maxBytes?: number;
  /** How many lists and objects may lie inside each other; 100 unless stated, never more than 1,000. */
  readonly maxDepth?: number;
  /** How many values a file may hold: texts, numbers, lists, objects and so on, keys not counted; 200,000 unless stated. */
  readonly maxValues?: number;
  /** How many values the aliases of a YAML file may add when they are written out; 10,000 unless stated. */
  readonly maxAliases?: number;
}

/** The limits with what holds when nothing is stated. */
export function completeLimits(limits: ReadLimits): Required<ReadLimits> {
  return {
    maxBytes: limits.maxBytes ?? 10_000_000,
    maxDepth: Math.min(limits.maxDepth ?? 100, 1000),
    maxValues: limits.maxValues ?? 200_000,
    maxAliases: limits.maxAliases ?? 10_000,
  };
}

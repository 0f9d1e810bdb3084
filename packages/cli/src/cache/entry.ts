import { createHash } from 'node:crypto';
import type { Linted, Outcome } from '../run/outcome.ts';

/** What is kept of a file: an outcome, and all that it holds for. */
export interface Entry {
  /** The file as the report names it. */
  readonly path: string;
  /** What the file and all that it was linted with come to; see `keyOf`. */
  readonly key: string;
  /** The other files that were asked for, by their paths in the project: their SHA-256, `null` for none. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly outcome: KeptOutcome;
}

/** An outcome without the texts of files, which are read again anyway. */
export type KeptOutcome = Exclude<Outcome, Linted> | Omit<Linted, 'texts'>;

const NAME = 'tretten-cache';

/** Another number is another form of entries. */
const MARK = `${NAME} 1`;

/** An entry as its file holds it: a mark, the SHA-256 of the rest, and the rest as JSON. */
export function entryText(entry: Entry): string {
  const body = JSON.stringify(entry);
  return `${MARK} ${digestOf(body)}\n${body}`;
}

/** The entry that a text holds; undefined where it is not whole, or from another version. */
export function readEntry(text: string): Entry | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${MARK} ${digestOf(body)}`) return undefined;
  return JSON.parse(body) as Entry;
}

/** Whether a text is an entry of any version, or was to become one. */
export function isMarked(text: string): boolean {
  return text.startsWith(`${NAME} `);
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

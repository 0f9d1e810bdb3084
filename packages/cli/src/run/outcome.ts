import type { TextEdit } from '@tretten/document/edit';
import type { FileReport, Finding } from '@tretten/schema/report';
import type { Unreadable } from '../files/target.ts';
import type { Controller } from '../reporters/by-controller.ts';

/** What became of one file: plain data, which can be sent to another thread. */
export type Outcome =
  | { readonly kind: 'failed'; readonly failure: Unreadable }
  /** It was found, not named, and is no declaration. */
  | { readonly kind: 'passed-over' }
  /** It may be there for others to extend only; asked again when it is known whether others do. */
  | { readonly kind: 'awaiting'; readonly bases: readonly string[] }
  /** Nothing can be said of it, because of a bug. */
  | { readonly kind: 'broken'; readonly message: string }
  /** The thread that linted it ended. */
  | { readonly kind: 'ended'; readonly message: string }
  | Linted;

/** A file that was linted. */
export interface Linted {
  readonly kind: 'linted';
  readonly report: FileReport;
  /** Of a part that others extend only the form was checked. */
  readonly formOnly: boolean;
  /** The file could be read as a value. */
  readonly isRead: boolean;
  readonly controller: Controller | undefined;
  /** The files that it extends, in all steps, as the report names files. */
  readonly bases: readonly string[];
  /** Which of the configuration's suppressions for this file were used: places in their list. */
  readonly used: readonly number[];
  /** The suppressions in files that it takes values from: what is to be said when nobody needs one, and whether this file does. */
  readonly shared: readonly { readonly finding: Finding; readonly isNeeded: boolean }[];
  /** Pointers of findings with ids in place of indexes, where a baseline asks for them. */
  readonly places: Readonly<Record<string, string>>;
  /** Edits of the text that make the changes of fixes and suggestions, by the changes as JSON, where a format shows them. */
  readonly edits: Readonly<Record<string, readonly TextEdit[]>>;
  /** The texts that findings and shared suppressions stand in, by path; empty where there are none. */
  readonly texts: ReadonlyMap<string, string>;
  readonly bugs: readonly RuleBug[];
  /** How many findings were mended. */
  readonly settled: number;
  /** Why the file could not be written. */
  readonly failure?: Unreadable;
}

/** A rule that threw. */
export interface RuleBug {
  readonly ruleId: string;
  readonly pointer: string;
  readonly message: string;
}

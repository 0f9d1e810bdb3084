import type { Range } from '@tretten/schema';
import type { ConfiguredSuppression } from '@tretten/schema/config';

/** A decision to live with what a rule finds at some place. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day that it holds. */
  readonly until?: string;
  readonly scope: Scope;
  /** Where it is written; absent for what the configuration gives. */
  readonly place?: WrittenPlace;
  readonly kind: SuppressionKind;
  /** The entry of the configuration, as it was given. */
  readonly given?: Omit<ConfiguredSuppression, 'files'>;
}

/** Where a suppression is written: in a comment, under `x-tretten`, or in the configuration. */
export type SuppressionKind = 'comment' | 'extension' | 'configuration';

/** What a suppression is about: a whole file, the findings that begin on a line, or a node and what lies below it. */
export type Scope =
  | { readonly on: 'file'; readonly file?: string }
  | { readonly on: 'line'; readonly line: number; readonly file?: string }
  | { readonly on: 'node'; readonly pointer: string };

/** A place in a declaration's text where a suppression is written. */
export interface WrittenPlace {
  readonly pointer: string;
  readonly target: 'key' | 'value';
  /** Absent under `x-tretten`, where the pointer tells it. */
  readonly range?: Range;
  /** The file that it is written in, when it is another one than the document's. */
  readonly file?: string;
}

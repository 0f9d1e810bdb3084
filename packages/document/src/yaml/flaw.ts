import type { SyntaxReason } from '../codes.ts';

/** A syntax error told apart from what it looks like to the library. */
export interface Flaw {
  readonly reason: SyntaxReason;
  readonly start: number;
  readonly end: number;
}

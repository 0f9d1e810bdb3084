import type { SyntaxReason } from '../codes.ts';

/** A piece of a text that is not valid JSON, with what is wrong in it. */
export interface Token {
  readonly kind:
    | '{'
    | '}'
    | '['
    | ']'
    | ','
    | ':'
    | 'text'
    | 'literal'
    | 'word'
    | 'comment'
    | 'stray'
    | 'end';
  readonly start: number;
  readonly end: number;
  readonly flaws: readonly Flaw[];
  /** A string whose end had to be guessed: what follows it may have been meant to be inside. */
  readonly guessed?: true;
}

/** One thing that is wrong inside a token. */
export interface Flaw {
  readonly reason: SyntaxReason;
  readonly start: number;
  readonly end: number;
}

/** A place in a text: `offset` counts UTF-16 code units from 0; `line` and `column` count from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text; `end` is the place right after it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

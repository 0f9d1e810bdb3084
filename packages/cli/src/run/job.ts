import type { Target } from '../files/target.ts';

/** One file to lint; plain data. */
export interface Job extends Target {
  /** What stands in it where that is no file, as on standard input. */
  readonly input?: Uint8Array;
  /** Whether only its form counts, since others extend it; undefined until all files of the run have been seen once. */
  readonly formOnly?: boolean;
}

import type { Options } from '../options.ts';
import type { Job } from '../run/job.ts';
import type { Outcome } from '../run/outcome.ts';
import type { SteadyWants } from '../run/wants.ts';

/** What a worker is started with. */
export interface Start {
  /** Without the rules of plug-ins, which cannot be sent; the worker loads the configuration itself. */
  readonly options: Options;
  readonly cwd: string;
  readonly wants: SteadyWants;
  /** The absolute folder of the cache; absent where none is used. */
  readonly cache: string | undefined;
  /** One number, which file the worker is at: it is told even when the worker ends without a word. */
  readonly at: Int32Array;
}

/** What `at` holds before the first file. */
export const NOWHERE = -1;

/** Files for a worker, with their numbers in the run. */
export type Batch = readonly { readonly number: number; readonly job: Job }[];

/** What a worker answers: one for each file, or once that it cannot work at all. */
export type Answer =
  | { readonly number: number; readonly outcome: Outcome; readonly trouble: string | undefined }
  | { readonly mistake: string };

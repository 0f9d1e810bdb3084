import { createHash } from 'node:crypto';
import type { LintOptions } from '@tretten/linter';
import type { Job } from '../run/job.ts';

/** All besides a file's own bytes that its outcome depends on; the files that it takes something from come on top. */
export interface Conditions {
  /** This very build of the command. */
  readonly build: string;
  readonly language: string;
  readonly wants: { readonly coverage: boolean; readonly edits: boolean; readonly places: boolean };
}

/** A text that two files share exactly when their outcomes are the same. */
export function keyOf(
  { path, by, format, formOnly }: Job,
  bytes: Uint8Array,
  { asOf, preset, settings, suppressions }: LintOptions,
  { build, language, wants }: Conditions,
): string {
  const how = { path, by, format, formOnly, asOf, preset, settings, suppressions, build, language, wants };
  return createHash('sha256').update(JSON.stringify(how)).update('\0').update(bytes).digest('hex');
}

/** The name of the entry of a file; one whose turn comes twice in a run has two. */
export function nameOf({ path, formOnly }: Pick<Job, 'path' | 'formOnly'>): string {
  return createHash('sha256')
    .update(JSON.stringify([path, formOnly !== undefined]))
    .digest('hex');
}

import type { FileReport } from '@tretten/schema/report';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Unreadable } from '../files/target.ts';
import type { Options } from '../options.ts';

/** Counts of a run that decide its exit code and its last sentences. */
export interface Tally {
  errors: number;
  warnings: number;
  linted: number;
  skipped: number;
  bugs: number;
  settled: number;
  fixedFiles: number;
  parts: number;
}

/** The counts at the start of a run. */
export const NOTHING_YET: Tally = {
  errors: 0,
  warnings: 0,
  linted: 0,
  skipped: 0,
  bugs: 0,
  settled: 0,
  fixedFiles: 0,
  parts: 0,
};

/** Counts a report. */
export function count({ summary }: FileReport, tally: Tally): void {
  tally.linted += 1;
  tally.errors += summary.errors;
  tally.warnings += summary.warnings;
}

/** What the exit of a run says: the gravest of what has happened. */
export function exitCodeOf(
  { bugs, errors, warnings }: Tally,
  failures: readonly Unreadable[],
  { maxWarnings, quiet }: Pick<Options, 'maxWarnings' | 'quiet'>,
): ExitCode {
  if (bugs > 0) return EXIT.bug;
  if (failures.length > 0) return EXIT.mistake;
  const accepted = maxWarnings ?? (quiet ? Number.POSITIVE_INFINITY : 0);
  return errors > 0 || warnings > accepted ? EXIT.findings : EXIT.clean;
}

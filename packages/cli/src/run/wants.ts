import type { Baseline } from '../baseline/baseline.ts';
import type { Options } from '../options.ts';
import type { Reporter } from '../reporters/reporter.ts';

/** What is to be worked out of each file besides its findings, since it costs time. */
export interface Wants {
  /** The coverage of art. 13 and 14 of a file, depending on whether there are findings in it. */
  coverage(hasFindings: boolean): boolean;
  readonly edits: boolean;
  readonly places: boolean;
}

/** The same as plain data, for outcomes that must not depend on which files were reported before. */
export interface SteadyWants {
  /** Whether some file is reported with its coverage. */
  readonly coverage: boolean;
  readonly edits: boolean;
  readonly places: boolean;
}

/** What the outputs and the baseline of a run ask for. */
export function steadyWantsOf(
  { outputs }: Options,
  reporter: Reporter,
  baseline: Baseline | undefined,
): SteadyWants {
  return {
    coverage: reporter.wantsCoverage(true),
    edits: outputs.some(({ format }) => format === 'sarif'),
    places: baseline !== undefined,
  };
}

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

/** What the outputs and the baseline of a run ask for. */
export function wantsOf({ outputs }: Options, reporter: Reporter, baseline: Baseline | undefined): Wants {
  return {
    coverage: (hasFindings) => reporter.wantsCoverage(hasFindings),
    edits: outputs.some(({ format }) => format === 'sarif'),
    places: baseline !== undefined,
  };
}

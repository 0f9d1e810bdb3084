import type { Reporter } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';

/** Leaves standard output to the patches, so that it can be piped to `git apply`; tells only what could not be read. */
export function patchReporter({ stderr }: Terminal): Reporter {
  return {
    file: () => undefined,
    wantsCoverage: () => false,
    end: (failures) => {
      for (const { message } of failures) stderr.write(`${message}\n`);
    },
  };
}

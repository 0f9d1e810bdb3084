import type { Baseline } from '../baseline/baseline.ts';
import type { OpenCache } from '../cache/open-cache.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { Options } from '../options.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';
import { type FileLinter, fileLinter } from './file-linter.ts';
import { openLinter } from './open-linter.ts';
import type { Plan } from './plan.ts';
import { steadyWantsOf } from './wants.ts';

/** What the linter of a run is chosen by. */
export interface RunParts {
  readonly options: Options;
  readonly config: LoadedConfig | undefined;
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  readonly baseline: Baseline | undefined;
}

/** The linter of a run. */
export interface RunLinter extends FileLinter {
  /** All files are linted; gives what is to be said of how that went. */
  end(plan: Plan): readonly string[];
}

/** Chooses between linting file by file, mending, and a cache. */
export async function linterFor(parts: RunParts): Promise<RunLinter> {
  const { options, config, terminal, reporter, baseline } = parts;
  const setting = { options, config, cwd: terminal.cwd() };
  const wants = steadyWantsOf(options, reporter, baseline);
  const { store, end } = await cacheOf(options, terminal);
  if (store) return { ...(await openLinter({ ...setting, wants, store })), end };
  const isMending = options.fix || options.workflow.fixDryRun;
  const mend = isMending ? await (await import('./mend.ts')).mendIn(options, terminal) : undefined;
  const coverage = (hasFindings: boolean) => reporter.wantsCoverage(hasFindings);
  return { ...fileLinter({ ...setting, wants: { ...wants, coverage }, mend }), end };
}

async function cacheOf(options: Options, terminal: Terminal): Promise<OpenCache> {
  if (options.run.cache === false) return { end: () => [] };
  const { openCache } = await import('../cache/open-cache.ts');
  return openCache(options, terminal.cwd());
}

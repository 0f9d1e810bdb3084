import type { Baseline } from '../baseline/baseline.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import type { OpenCache } from '../cache/open-cache.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { Options } from '../options.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Terminal } from '../terminal.ts';
import { type FileLinter, fileLinter } from './file-linter.ts';
import type { Job } from './job.ts';
import { openLinter } from './open-linter.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import { steadyWantsOf } from './wants.ts';

/** What the linter of a run is chosen by. */
export interface RunParts {
  readonly options: Options;
  readonly config: LoadedConfig | undefined;
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  readonly baseline: Baseline | undefined;
  readonly plan: Plan;
  /** Outcomes of earlier runs of this process. */
  readonly store: EntryStore | undefined;
}

/** The linter of a run. */
export interface RunLinter {
  /** The outcomes of jobs, in their order. */
  outcomesOf(jobs: readonly Job[]): AsyncIterator<Outcome, void>;
  /** All files are linted; gives what is to be said of how that went. */
  end(): readonly string[];
  /** Lets go of everything, come what may. */
  close(): Promise<void>;
}

/** Chooses between linting file by file, mending, a cache and threads. */
export async function linterFor(parts: RunParts): Promise<RunLinter> {
  const { options, config, terminal, reporter, baseline, plan } = parts;
  const setting = { options, config, cwd: terminal.cwd() };
  const isMending = options.fix || options.workflow.fixDryRun;
  const wants = steadyWantsOf(options, reporter, baseline);
  const cache = await cacheOf(options, terminal);
  const count = isMending ? 1 : await workersOf(options, plan);
  if (count > 1) {
    const { poolOf } = await import('../workers/pool.ts');
    // Rules of plug-ins cannot be sent.
    const sent = { ...options, ownRules: [] };
    const pool = poolOf(count, { options: sent, cwd: setting.cwd, wants, cache: cache.folder });
    return {
      outcomesOf: pool.outcomesOf,
      end: () => cache.end(plan, pool.trouble()),
      close: pool.end,
    };
  }
  const store = parts.store ?? cache.store;
  if (store)
    return inTurn(await openLinter({ ...setting, wants, store }), () => cache.end(plan, store.trouble()));
  const mend = isMending ? await (await import('./mend.ts')).mendIn(options, terminal) : undefined;
  const coverage = (hasFindings: boolean) => reporter.wantsCoverage(hasFindings);
  return inTurn(fileLinter({ ...setting, wants: { ...wants, coverage }, mend }), () =>
    cache.end(plan, undefined),
  );
}

/** One file after the other, each when it is asked for. */
function inTurn(linter: FileLinter, end: RunLinter['end']): RunLinter {
  return {
    async *outcomesOf(jobs) {
      for (const job of jobs) yield await linter.lint(job);
    },
    end,
    close: async () => undefined,
  };
}

async function workersOf({ run: { workers } }: Options, { jobs }: Plan): Promise<number> {
  if (workers === 1) return 1;
  const { workersFor } = await import('../workers/workers-for.ts');
  return workersFor(workers, jobs.length);
}

async function cacheOf(options: Options, terminal: Terminal): Promise<OpenCache> {
  if (options.run.cache === false) return { end: () => [] };
  const { openCache } = await import('../cache/open-cache.ts');
  return openCache(options, terminal.cwd());
}

import type { Locale } from '@tretten/schema';
import type { CliTexts } from '../texts/cli-texts.ts';
import { UserMistake } from '../user-mistake.ts';
import type { WorkflowTexts } from '../workflow/workflow-texts.ts';
import { RUN_TEXTS } from './run-texts.ts';

/** How the files of a run are gone through, checked. */
export interface RunOptions {
  /** The folder of outcomes of other runs, from the working folder; `true`: the usual one; `false`: none. */
  readonly cache: string | boolean;
  /** How many threads lint; `auto`: as many as help. */
  readonly workers: number | 'auto';
  /** Lint again when something changes, until somebody ends it. */
  readonly watch: boolean;
}

/** The options as `parseArgs` takes them. */
export const RUN_CONFIG = {
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
  workers: { type: 'string' },
  watch: { type: 'boolean' },
} as const;

/** Values as `parseArgs` gives them. */
interface Values {
  readonly cache?: boolean;
  readonly 'cache-location'?: string;
  readonly workers?: string;
  readonly watch?: boolean;
  readonly ndjson?: boolean;
  readonly fix?: boolean;
  readonly 'fix-dry-run'?: boolean;
  readonly 'update-baseline'?: boolean;
}

/** What cannot be used with an option: a watched run changes no files, and keeps what it knows in memory. */
const APART = {
  '--ndjson': ['cache', 'cache-location', 'workers', 'watch'],
  '--watch': ['fix', 'fix-dry-run', 'update-baseline', 'cache', 'cache-location', 'workers'],
} as const;

/** Reads the options; throws `UserMistake`. */
export function readRunOptions(
  values: Values,
  language: Locale,
  texts: CliTexts,
  { notTogether }: Pick<WorkflowTexts, 'notTogether'>,
): RunOptions {
  const { cache = false, 'cache-location': location, watch = false } = values;
  if (location === '') throw new UserMistake(texts.optionValue('--cache-location'));
  for (const one of ['--ndjson', '--watch'] as const) {
    const other = values[one === '--watch' ? 'watch' : 'ndjson'] && APART[one].find((name) => values[name]);
    if (other) throw new UserMistake(notTogether(one, `--${other}`));
  }
  return { cache: location ?? cache, workers: workersOf(values.workers, language), watch };
}

function workersOf(value: string | undefined, language: Locale): number | 'auto' {
  if (value === undefined) return 1;
  if (value === 'auto') return value;
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new UserMistake(RUN_TEXTS[language].notWorkers(value));
  return Number(value);
}

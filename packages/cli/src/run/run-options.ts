import type { CliTexts } from '../texts/cli-texts.ts';
import { UserMistake } from '../user-mistake.ts';
import type { WorkflowTexts } from '../workflow/workflow-texts.ts';

/** How the files of a run are gone through, checked. */
export interface RunOptions {
  /** The folder of outcomes of other runs, from the working folder; `true`: the usual one; `false`: none. */
  readonly cache: string | boolean;
}

/** The options as `parseArgs` takes them. */
export const RUN_CONFIG = {
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
} as const;

/** Values as `parseArgs` gives them. */
interface Values {
  readonly cache?: boolean;
  readonly 'cache-location'?: string;
  readonly ndjson?: boolean;
}

/** Reads the options; throws `UserMistake`. */
export function readRunOptions(
  values: Values,
  texts: CliTexts,
  { notTogether }: Pick<WorkflowTexts, 'notTogether'>,
): RunOptions {
  const { cache = false, 'cache-location': location, ndjson = false } = values;
  if (location === '') throw new UserMistake(texts.optionValue('--cache-location'));
  for (const name of ['cache', 'cache-location'] as const) {
    if (ndjson && values[name] !== undefined) throw new UserMistake(notTogether('--ndjson', `--${name}`));
  }
  return { cache: location ?? cache };
}

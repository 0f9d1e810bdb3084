import { UserMistake } from '../user-mistake.ts';
import type { WorkflowTexts } from './workflow-texts.ts';

/** Which part of the files a run takes, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How a run of `lint` fits into the work around it, checked. */
export interface WorkflowOptions {
  /** Show what `--fix` would change, and change nothing. */
  readonly fixDryRun: boolean;
  /** A declaration a line in, a report a line out. */
  readonly ndjson: boolean;
  readonly shard: Shard | undefined;
  /** Only files that differ from where the branch left this commit of git. */
  readonly changedSince: string | undefined;
}

/** The options as `parseArgs` takes them. */
export const WORKFLOW_CONFIG = {
  'fix-dry-run': { type: 'boolean' },
  ndjson: { type: 'boolean' },
  shard: { type: 'string' },
  'changed-since': { type: 'string' },
} as const;

/** Values as `parseArgs` gives them, the options that cannot be combined with these among them. */
interface Values {
  readonly 'fix-dry-run'?: boolean;
  readonly ndjson?: boolean;
  readonly shard?: string;
  readonly 'changed-since'?: string;
  readonly fix?: boolean;
  readonly format?: unknown;
  readonly 'output-file'?: string;
  readonly baseline?: string;
  readonly 'update-baseline'?: boolean;
}

/** Reads the options; throws `UserMistake`. */
export function readWorkflowOptions(values: Values, texts: WorkflowTexts): WorkflowOptions {
  const { 'fix-dry-run': fixDryRun = false, ndjson = false, shard, 'changed-since': changedSince } = values;
  const together = (one: string, others: readonly (keyof Values)[]) => {
    const other = others.find((name) => values[name] !== undefined);
    if (other) throw new UserMistake(texts.notTogether(one, `--${other}`));
  };
  if (fixDryRun) together('--fix-dry-run', ['fix', 'format', 'output-file', 'ndjson', 'update-baseline']);
  if (ndjson)
    together('--ndjson', [
      'fix',
      'format',
      'output-file',
      'shard',
      'changed-since',
      'baseline',
      'update-baseline',
    ]);
  return { fixDryRun, ndjson, shard: shardOf(shard, texts), changedSince };
}

function shardOf(value: string | undefined, texts: WorkflowTexts): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/u.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) throw new UserMistake(texts.notAShard(value));
  return shard;
}

import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import type { Target } from '../files/target.ts';
import { changedFiles } from './changed-files.ts';
import type { Shard, WorkflowOptions } from './workflow-options.ts';
import type { WorkflowTexts } from './workflow-texts.ts';

/** The files that this run is to take of those that were named. Throws `UserMistake` when git cannot answer. */
export function selectTargets(
  targets: readonly Target[],
  { shard, changedSince }: WorkflowOptions,
  cwd: string,
  texts: WorkflowTexts,
): readonly Target[] {
  const changed = changedSince === undefined ? undefined : changedFiles(changedSince, cwd, texts);
  return targets.filter(
    ({ path }) => (!changed || changed.has(resolve(cwd, path))) && (!shard || isIn(shard, path)),
  );
}

/** Decided by the path alone, so that a new file moves no other, and every machine divides alike. */
function isIn({ index, count }: Shard, path: string): boolean {
  const hash = createHash('sha256').update(path.split(sep).join('/')).digest();
  return hash.readUInt32BE(0) % count === index - 1;
}

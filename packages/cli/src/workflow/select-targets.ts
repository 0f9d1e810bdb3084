import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import type { Target } from '../files/target.ts';
import { askedFilesOf } from './asked-files.ts';
import { changedFiles } from './changed-files.ts';
import type { Shard, WorkflowOptions } from './workflow-options.ts';
import type { WorkflowTexts } from './workflow-texts.ts';

/**
 * The files that this run is to take of those that were named: a declaration has changed when a file that it takes
 * something from has. Throws `UserMistake` when git cannot answer.
 */
export async function selectTargets(
  targets: readonly Target[],
  { shard, changedSince }: WorkflowOptions,
  cwd: string,
  texts: WorkflowTexts,
): Promise<readonly Target[]> {
  const own = shard ? targets.filter(({ path }) => isIn(shard, path)) : targets;
  if (changedSince === undefined) return own;
  const changed = changedFiles(changedSince, cwd, texts);
  if (changed.size === 0) return [];
  const askedBy = askedFilesOf(cwd);
  const selected: Target[] = [];
  for (const target of own) {
    if (changed.has(resolve(cwd, target.path))) selected.push(target);
    else if ([...(await askedBy(target))].some((file) => changed.has(file))) selected.push(target);
  }
  return selected;
}

/** Decided by the path alone, so that a new file moves no other, and every machine divides alike. */
function isIn({ index, count }: Shard, path: string): boolean {
  const hash = createHash('sha256').update(path.split(sep).join('/')).digest();
  return hash.readUInt32BE(0) % count === index - 1;
}

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMarked, readEntry } from './entry.ts';

/** Milliseconds after which nobody is still writing a file. */
const ABANDONED = 3_600_000;

/** Looking into more entries than the run itself had, and some, would cost more than they take up. */
const SOME = 100;

/**
 * Takes the entries of files that are no longer there out of a cache, and what killed runs left behind. `current` are the
 * names of the entries of this run. Nothing else than the cache's own files is touched; what cannot be removed stays.
 */
export function prune(folder: string, current: ReadonlySet<string>, cwd: string): void {
  try {
    const names = filesIn(folder);
    const others = names.filter((name) => !current.has(name));
    if (others.length > current.size + SOME) return;
    for (const name of others) {
      const file = join(folder, name.slice(0, 2), name.slice(2));
      if (isOver(file, cwd)) rmSync(file, { force: true });
    }
  } catch {
    // A cache that is in nobody's way need not be tidy.
  }
}

/** The names of entries, and of files that were to become some. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((shard) => /^[\da-f]{2}$/u.test(shard))
    .flatMap((shard) => readdirSync(join(folder, shard)).map((name) => `${shard}${name}`))
    .filter((name) => /^[\da-f]{64}(?:-[\da-f-]{36}\.tmp)?$/u.test(name));
}

function isOver(file: string, cwd: string): boolean {
  if (file.endsWith('.tmp')) return Date.now() - statSync(file).mtimeMs > ABANDONED;
  const text = readFileSync(file, 'utf8');
  const entry = readEntry(text);
  return entry ? !existsSync(resolve(cwd, entry.path)) : isMarked(text);
}

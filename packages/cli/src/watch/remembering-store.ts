import { resolve } from 'node:path';
import type { Entry } from '../cache/entry.ts';
import type { EntryStore } from '../cache/entry-store.ts';
import { projectOf } from '../files/project.ts';

/** A store in memory that knows what its entries were made from. */
export interface RememberingStore extends EntryStore {
  /** Of how many files entries were asked for, and of how many one was made, since this was asked last. */
  counts(): { readonly asked: number; readonly made: number };
  /** Whether an entry was made from the file at an absolute path, or would have been if it were there. */
  dependsOn(file: string): boolean;
  clear(): void;
}

/** A store of outcomes for a process that lints the same files again and again. */
export function rememberingStore(cwd: string): RememberingStore {
  const entries = new Map<string, Entry>();
  const files = new Set<string>();
  const asked = new Set<string>();
  const made = new Set<string>();
  return {
    get(name, path) {
      asked.add(path);
      return entries.get(name);
    },
    put(name, entry) {
      made.add(entry.path);
      entries.set(name, entry);
      const { root } = projectOf(entry.path, cwd);
      files.add(resolve(cwd, entry.path));
      for (const file of Object.keys(entry.files)) files.add(resolve(root, file));
    },
    trouble: () => undefined,
    counts() {
      const counts = { asked: asked.size, made: made.size };
      asked.clear();
      made.clear();
      return counts;
    },
    dependsOn: (file) => files.has(file),
    clear: () => entries.clear(),
  };
}

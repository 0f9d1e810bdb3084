import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from '../options.ts';
import type { Plan } from '../run/plan.ts';
import { CACHE_TEXTS } from './cache-texts.ts';
import type { EntryStore } from './entry-store.ts';
import { folderStore } from './folder-store.ts';
import { nameOf } from './key.ts';
import { prune } from './prune.ts';

/** The cache of a run. */
export interface OpenCache {
  /** Absent where nothing may be kept. */
  readonly store?: EntryStore;
  /** The absolute folder of the store. */
  readonly folder?: string;
  /** Puts the folder in order, and gives what is to be said; `trouble` as the stores tell it. */
  end(plan: Plan, trouble: string | undefined): readonly string[];
}

/** Opens the cache that the options ask for; nothing is read or written yet. */
export function openCache(options: Options, cwd: string): OpenCache {
  const { run, fix, workflow, ownRules, language } = options;
  const texts = CACHE_TEXTS[language];
  // What is mended is read and written anyway.
  if (run.cache === false || fix || workflow.fixDryRun) return { end: () => [] };
  // They are code, and what they find may depend on anything.
  if (ownRules.length > 0) return { end: () => [texts.ownRules()] };
  const folder = typeof run.cache === 'string' ? run.cache : usualFolder(cwd);
  const absolute = resolve(cwd, folder);
  return {
    store: folderStore(absolute),
    folder: absolute,
    end({ jobs, isNarrowed }, trouble) {
      if (!isNarrowed) {
        const names = jobs.flatMap(({ path }) => [nameOf({ path }), nameOf({ path, formOnly: true })]);
        prune(absolute, new Set(names), cwd);
      }
      return trouble === undefined ? [] : [texts.trouble(folder, trouble)];
    },
  };
}

/** Where tools keep such things, if the project has that place. */
function usualFolder(cwd: string): string {
  return existsSync(join(cwd, 'node_modules')) ? join('node_modules', '.cache', 'tretten') : '.tretten-cache';
}

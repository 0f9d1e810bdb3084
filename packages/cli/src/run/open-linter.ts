import type { EntryStore } from '../cache/entry-store.ts';
import type { OutcomeCache } from '../cache/outcome-cache.ts';
import type { Options } from '../options.ts';
import { type FileLinter, fileLinter, type Setting } from './file-linter.ts';
import type { SteadyWants } from './wants.ts';

/** What a linter is made of whose outcomes depend on no other file of the run. */
export interface SteadySetting extends Pick<Setting, 'options' | 'config' | 'cwd'> {
  readonly wants: SteadyWants;
  /** Where outcomes are kept; absent where they are not. */
  readonly store?: EntryStore | undefined;
}

/** A linter whose outcomes can be kept and sent. */
export async function openLinter({ wants, store, ...setting }: SteadySetting): Promise<FileLinter> {
  const cache = store && (await cacheOver(store, setting.options, wants, setting.cwd));
  return fileLinter({ ...setting, wants: { ...wants, coverage: () => wants.coverage }, cache });
}

async function cacheOver(
  store: EntryStore,
  { language }: Options,
  wants: SteadyWants,
  cwd: string,
): Promise<OutcomeCache> {
  const { buildOf } = await import('../cache/build.ts');
  const { outcomeCache } = await import('../cache/outcome-cache.ts');
  return outcomeCache(store, { build: buildOf(), language, wants }, cwd);
}

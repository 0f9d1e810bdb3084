import { resolve } from 'node:path';
import { loadConfig } from '../config/load-config.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { withConfig } from '../config/with-config.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { changesIn } from '../watch/changes.ts';
import { relevanceOf } from '../watch/relevance.ts';
import { rememberingStore } from '../watch/remembering-store.ts';
import { WATCH_TEXTS } from '../watch/watch-texts.ts';
import { lintCommand } from './lint.ts';

/** Empties the screen and what can be scrolled back to. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Lints, and lints again whenever something changes that the report depends on; only what has changed and what builds on it.
 * Ends when the process is ended. Throws `UserMistake` for what is wrong from the start.
 */
export async function watchCommand(options: Options, terminal: Terminal): Promise<never> {
  const texts = WATCH_TEXTS[options.language];
  if (options.operands.length === 0) throw new UserMistake(TEXTS[options.language].nothingToLint());
  if (options.operands.includes('-')) throw new UserMistake(texts.noInput());
  const cwd = terminal.cwd();
  const store = rememberingStore(cwd);
  let turn = 0;
  let config = await loadConfig(options, cwd);
  let configured = filesOf(config, cwd);
  const relevance = relevanceOf(options, cwd, () => configured);
  const isRelevant = (file: string) => relevance.isRelevant(file) || store.dependsOn(file);
  const changes = await changesIn(cwd, relevance.outside, isRelevant).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UserMistake(texts.failed(error.code ?? error.message));
    },
  );
  for (;;) {
    await untilItIsRight(terminal, async () => {
      if (turn > 0) config = await loadConfig({ ...options, turn }, cwd);
      configured = filesOf(config, cwd);
      await lintCommand(withConfig(onThisDay(options), config), terminal, config, store);
    });
    const { asked, made } = store.counts();
    const time = new Date().toTimeString().slice(0, 8);
    terminal.stderr.write(`${texts.waiting(time, asked, made)}\n`);
    const changed = await changes.next();
    if ([...changed].some(relevance.isConfig)) {
      turn += 1;
      store.clear();
    }
    if (terminal.stdout.isTTY === true) terminal.stdout.write(CLEAR);
  }
}

/** A mistake is told, and may be gone after the next change. */
async function untilItIsRight({ stderr }: Terminal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    stderr.write(`tretten: ${error.message}\n`);
  }
}

/** Watching may go on past midnight. */
function onThisDay(options: Options): Options {
  if (options.stated.includes('asOf')) return options;
  return { ...options, asOf: new Date().toISOString().slice(0, 10) };
}

/** The absolute paths of a configuration and of the baseline that it names. */
function filesOf(config: LoadedConfig | undefined, cwd: string): readonly string[] {
  if (!config) return [];
  const { path, folder, value } = config;
  return [resolve(cwd, path), ...(value.baseline === undefined ? [] : [resolve(folder, value.baseline)])];
}

import type { Terminal } from '../terminal.ts';
import type { WorkflowTexts } from './workflow-texts.ts';

/** A line that tells how far a long run has come, and goes away before anything else is written. */
export interface Progress {
  /** The items one by one, each counted when it is taken. */
  through<T>(items: readonly T[]): Iterable<T>;
  clear(): void;
}

/** Milliseconds before the first line, and between two. */
const PATIENCE = 1000;
const PAUSE = 100;

/** Only for a person at a terminal, and only when a run takes more than a second; `now` tells milliseconds. */
export function progressOn(
  { stderr, env }: Terminal,
  texts: WorkflowTexts,
  now: () => number = () => performance.now(),
): Progress {
  const isWatched = stderr.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
  let due = now() + PATIENCE;
  let isShown = false;
  const clear = () => {
    if (isShown) stderr.write('\r\u001B[2K');
    isShown = false;
  };
  const show = (done: number, total: number) => {
    if (!isWatched || now() < due) return;
    stderr.write(`\r\u001B[2K${texts.progress(done, total)}`);
    isShown = true;
    due = now() + PAUSE;
  };
  return {
    *through(items) {
      for (const [index, item] of items.entries()) {
        show(index, items.length);
        yield item;
      }
      clear();
    },
    clear,
  };
}

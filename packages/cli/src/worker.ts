import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { loadConfig } from './config/load-config.ts';
import { withConfig } from './config/with-config.ts';
import { openLinter } from './run/open-linter.ts';
import { UserMistake } from './user-mistake.ts';
import type { Answer, Batch, Start } from './workers/protocol.ts';

/** A thread that lints files: loads the configuration once, and answers batch by batch, file by file. */
const { options, cwd, wants, cache, at } = workerData as Start;
const answer = (what: Answer) => parentPort?.postMessage(what);

try {
  const config = await loadConfig(options, cwd);
  const store =
    cache === undefined ? undefined : (await import('./cache/folder-store.ts')).folderStore(cache);
  const linter = await openLinter({ options: withConfig(options, config), config, cwd, wants, store });
  parentPort?.on('message', async (batch: Batch) => {
    for (const { number, job } of batch) {
      Atomics.store(at, 0, number);
      const outcome = await linter.lint(job);
      // What a rule has put off happens now, while it is known which file it was for.
      await setImmediate();
      answer({ number, outcome, trouble: store?.trouble() });
    }
  });
} catch (error) {
  if (!(error instanceof UserMistake)) throw error;
  answer({ mistake: error.message });
}

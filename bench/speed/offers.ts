import { spawnSync } from 'node:child_process';
import { BIN } from './commands.ts';
import { ROOT } from './measure.ts';

/** Whether the built command has an option, by its own help: what it does not offer is not timed. */
export function offers(option: `--${string}`): boolean {
  const { stdout } = spawnSync(process.execPath, [BIN, '--help'], { cwd: ROOT, encoding: 'utf8' });
  return stdout.split(/[\s,]+/).includes(option);
}

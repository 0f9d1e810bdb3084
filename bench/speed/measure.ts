import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** A command line for this Node.js. */
export type Command = readonly string[];

/** Runs a command of this Node.js to its end without showing its output; milliseconds of wall-clock time. */
export function milliseconds(command: Command): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, [...command], { stdio: 'ignore' });
  const elapsed = performance.now() - start;
  if (error || (status !== 0 && status !== 1))
    throw new Error(`${command.join(' ')} ended with ${status ?? error}`);
  return elapsed;
}

/** The median of the ratios of two commands timed in turn, and of the first command's times. */
export function compare(
  command: Command,
  floor: Command,
  pairs: number,
): { ratio: number; milliseconds: number } {
  if (pairs > 1) {
    milliseconds(floor);
    milliseconds(command);
  }
  const runs = Array.from({ length: pairs }, () => {
    const base = milliseconds(floor);
    const time = milliseconds(command);
    return { ratio: time / base, time };
  });
  return {
    ratio: median(runs.map(({ ratio }) => ratio)),
    milliseconds: median(runs.map(({ time }) => time)),
  };
}

/** Peak resident memory of a command, in MiB. */
export function peakMemory(command: Command): number {
  const wrapper = new URL('./peak-memory.mjs', import.meta.url).pathname;
  const { stderr } = spawnSync(process.execPath, [wrapper, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kilobytes = /peak (\d+)/.exec(stderr)?.[1];
  if (kilobytes === undefined) throw new Error(`no peak memory of ${command.join(' ')}: ${stderr}`);
  return Number(kilobytes) / 1024;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A command line for this Node.js. */
export type Command = readonly string[];

/** What one run of a command used: seconds of wall-clock and of processor time, and peak resident memory in MiB. */
export interface Usage {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** The repository's root, where all commands run. */
export const ROOT = join(import.meta.dirname, '../..');
const METER = join(import.meta.dirname, 'usage.cjs');

/** Runs a command to its end without showing its output; `input` is the file it reads as standard input. */
export function measure(command: Command, input?: string): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-usage-'));
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, ['--require', METER, ...command], {
    cwd: ROOT,
    env: { ...process.env, TRETTEN_BENCH_USAGE: folder },
    stdio: [stdin, 'ignore', 'ignore'],
  });
  const wall = (performance.now() - start) / 1000;
  if (stdin !== 'ignore') closeSync(stdin);
  const used = usageIn(folder);
  // 1 says that there are findings, in every one of the linters.
  if (error || (status !== 0 && status !== 1))
    throw new Error(`${command.join(' ')} ended with ${status ?? error}`);
  return { wall, ...used };
}

/** Of the process and those that it started. */
function usageIn(folder: string): { cpu: number; peak: number } {
  const parts = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cpu: number; peak: number },
  );
  rmSync(folder, { recursive: true });
  if (parts.length === 0) throw new Error('A command ended without telling what it used.');
  const sum = (key: 'cpu' | 'peak') => parts.reduce((total, part) => total + part[key], 0);
  return { cpu: sum('cpu'), peak: sum('peak') };
}

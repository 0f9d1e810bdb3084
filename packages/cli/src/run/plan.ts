import { resolve } from 'node:path';
import { formatOf } from '@tretten/document/format';
import { configFor } from '../config/for-file.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { expand } from '../files/expand.ts';
import type { Target, Unreadable } from '../files/target.ts';
import { MOST_BYTES } from '../input/most-bytes.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { selectTargets } from '../workflow/select-targets.ts';
import { WORKFLOW_TEXTS } from '../workflow/workflow-texts.ts';
import type { Job } from './job.ts';

/** What a run is to do. */
export interface Plan {
  readonly jobs: readonly Job[];
  /** Operands that name nothing. */
  readonly failures: readonly Unreadable[];
  /** How many files the configuration leaves out. */
  readonly ignored: number;
  /** Only a part of the files that the operands name is taken. */
  readonly isNarrowed: boolean;
  /** It is no mistake when there is nothing to lint. */
  readonly mayBeEmpty: boolean;
  /** Whether the run takes the file at a path. */
  takes(path: string): boolean;
}

/** Turns the operands into files to lint. Throws `UserMistake`. */
export async function planOf(
  options: Options,
  config: LoadedConfig | undefined,
  terminal: Terminal,
): Promise<Plan> {
  const { operands, workflow, language } = options;
  const cwd = terminal.cwd();
  const named = operands.filter((operand) => operand !== '-');
  const { targets: all, failures } = await expand(named, cwd, TEXTS[language]);
  const targets = await selectTargets(all, workflow, cwd, WORKFLOW_TEXTS[language]);
  const isNarrowed = targets.length < all.length;
  const isIgnored = ({ path }: Target) =>
    config !== undefined && configFor(config, resolve(cwd, path)).ignored;
  const jobs = targets.filter((target) => !isIgnored(target));
  const ignored = targets.length - jobs.length;
  const paths = new Set(targets.map(({ path }) => path));
  // Tools name the files that have changed; when all of them are to be ignored, nothing is wrong.
  const isAllIgnored = ignored > 0 && targets.every(({ by }) => by === 'named');
  return {
    jobs: operands.includes('-') ? [...jobs, await inputJob(options, terminal)] : jobs,
    failures,
    ignored,
    isNarrowed,
    mayBeEmpty: isAllIgnored || isNarrowed,
    takes: (path) => paths.has(path),
  };
}

async function inputJob({ stdinFilename: path = '-' }: Options, { stdin }: Terminal): Promise<Job> {
  const input = await bytesOfInput(stdin);
  const format = formatOf(path) ?? (/^\s*[{[]/u.test(input.toString('utf8', 0, 1000)) ? 'json' : 'yaml');
  return { path, format, by: 'named', input };
}

async function bytesOfInput(input: Terminal['stdin']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    // What has no end is not waited for.
    if (length >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

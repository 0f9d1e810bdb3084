import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../run-cli.ts';

/** The built command. */
export const COMMAND = join(import.meta.dirname, '../../dist/bin.js');

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Surroundings of a process of its own. */
export interface Around extends Pick<SpawnSyncOptions, 'cwd' | 'uid' | 'gid' | 'input' | 'stdio'> {
  /** A module that is run first; see `preload`. */
  readonly before?: string;
  readonly flags?: readonly string[];
}

/** Runs the built command in a process of its own, in English. */
export function tretten(args: readonly string[], { before, flags = [], ...around }: Around): Ended {
  const node = [...flags, ...(before === undefined ? [] : ['--import', before])];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...node, COMMAND, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C' },
    maxBuffer: 1 << 28,
    ...around,
  });
  return { code: status, signal, stdout: String(stdout ?? ''), stderr: String(stderr ?? '') };
}

/** The path of a module that changes modules of Node.js, `fs` among them, before the command sees them. */
export function preload(change: string): string {
  const path = join(folderWith({}), 'before.mjs');
  writeFileSync(
    path,
    `import fs from 'node:fs';\nimport { syncBuiltinESMExports } from 'node:module';\n${change}\nsyncBuiltinESMExports();\n`,
  );
  return path;
}

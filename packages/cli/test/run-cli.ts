import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/main.ts';
import type { Terminal } from '../src/terminal.ts';

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the surroundings of a run differ from an English pipe in a temporary folder. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
}

/** Runs the command in this process. */
export async function run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const { cwd = tmpdir(), env = {}, stdin = '', isTTY = false } = surroundings;
  const terminal: Terminal = {
    env,
    cwd: () => cwd,
    stdin: Object.assign(
      (async function* () {
        yield stdin;
      })(),
      { isTTY },
    ),
    stdout: { isTTY, columns: 100, write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  };
  return { code: await main(argv, terminal), ...written };
}

/** A new folder with these files; file contents by name. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The folder of the repository's examples. */
export const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** The head of every declaration. */
export const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';

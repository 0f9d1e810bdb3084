import { readdirSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { formatOf } from '@tretten/document/format';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { Target, Unreadable } from './target.ts';

/** The files that the operands name, sorted within each operand and each once, and what they name in vain. */
export interface Expansion {
  readonly targets: readonly Target[];
  readonly failures: readonly Unreadable[];
}

/** Folders that never hold declarations of the project itself. */
const PASSED_OVER = new Set(['node_modules', '.git']);

/** Turns files, folders and globs into files. Folders are walked without following links, so loops cannot trap it. */
export async function expand(operands: readonly string[], cwd: string, texts: CliTexts): Promise<Expansion> {
  const targets = new Map<string, Target>();
  const failures: Unreadable[] = [];
  const add = (absolute: string, by: Target['by']): void => {
    const format = formatOf(absolute);
    const path = shown(absolute, cwd);
    if (format) {
      if (by === 'named' || !targets.has(absolute)) targets.set(absolute, { path, format, by });
    } else if (by === 'named')
      failures.push({ path, code: 'unknown-format', message: texts.unknownFormat(path) });
  };
  for (const operand of operands) {
    const absolute = resolve(cwd, operand);
    const stats = statOf(absolute);
    if (stats?.isDirectory()) for (const file of filesBelow(absolute)) add(file, 'found');
    else if (stats?.isFile()) add(absolute, 'named');
    else if (stats) failures.push({ path: operand, code: 'not-a-file', message: texts.notAFile(operand) });
    else if (/[*?[\]{}!]/.test(operand)) {
      const matches = await matchesOf(operand, cwd);
      for (const match of matches) add(match, 'found');
      if (matches.length === 0)
        failures.push({ path: operand, code: 'not-found', message: texts.noFileMatches(operand) });
    } else failures.push({ path: operand, code: 'not-found', message: texts.notFound(operand) });
  }
  return { targets: [...targets.values()], failures };
}

/** The path as people know it: from the working folder where it lies inside, else from the root. */
function shown(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return path.startsWith('..') || path === '' ? absolute : path;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of entriesOf(current)) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(path);
      else if (entry.isFile() && formatOf(entry.name)) files.push(path);
    }
  }
  return files.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that may not be read holds nothing that could be linted; the folder named by the user is checked before.
    return [];
  }
}

async function matchesOf(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return matches.sort();
}

import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { formatOf } from '@tretten/document/format';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { Target, Unreadable } from './target.ts';
import { unreadable } from './unreadable.ts';
import { filesBelow, filesLike } from './walk.ts';

/** The files that the operands name, sorted within each operand and each once, and what they name in vain. */
export interface Expansion {
  readonly targets: readonly Target[];
  readonly failures: readonly Unreadable[];
}

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
  // What nobody could look into may hold declarations, so a run that passed it over is no clean one.
  const closed = (folder: string, error: unknown) =>
    void failures.push(unreadable(shown(folder, cwd), error, texts));
  for (const operand of operands) {
    const absolute = resolve(cwd, operand);
    const kind = kindOf(absolute);
    if (kind === 'folder') for (const file of filesBelow(absolute, closed)) add(file, 'found');
    else if (kind === 'file') add(absolute, 'named');
    else if (kind === 'other')
      failures.push({ path: operand, code: 'not-a-file', message: texts.notAFile(operand) });
    else if (/[*?[\]{}!]/.test(operand)) {
      const matches = await filesLike(operand, cwd, closed);
      for (const match of matches) add(match, 'found');
      if (matches.length === 0)
        failures.push({ path: operand, code: 'not-found', message: texts.noFileMatches(operand) });
    } else failures.push(unreadable(operand, kind.error, texts));
  }
  return { targets: [...targets.values()], failures };
}

/** The path as people know it: from the working folder where it lies inside, else from the root. */
function shown(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  return path.startsWith('..') || path === '' ? absolute : path;
}

function kindOf(path: string): 'folder' | 'file' | 'other' | { readonly error: unknown } {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
  } catch (error) {
    return { error };
  }
}

import { type Dirent, readdir, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '@tretten/document/format';

/** Folders that never hold declarations of the project itself. */
const PASSED_OVER = new Set(['node_modules', '.git', '.tretten-cache']);

/** Is told of a folder that could not be looked into, and why. */
type Closed = (folder: string, error: unknown) => void;

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** The files below a folder that may be declarations, sorted. Links are not followed, so loops cannot trap it. */
export function filesBelow(folder: string, closed: Closed): string[] {
  const files: string[] = [];
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of entriesOf(current, closed)) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(path);
      else if (entry.isFile() && formatOf(entry.name)) files.push(path);
    }
  }
  return files.sort();
}

function entriesOf(folder: string, closed: Closed) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isGone(error)) closed(folder, error);
    return [];
  }
}

/** The files that a glob matches, sorted. Links are not followed. */
export async function filesLike(pattern: string, cwd: string, closed: Closed): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  // The library passes over what it cannot look into.
  const telling = (folder: string, options: { withFileTypes: true }, done: Listed) => {
    readdir(folder, options, (error, entries) => {
      if (error && !isGone(error)) closed(folder, error);
      done(error, entries);
    });
  };
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    fs: { readdir: telling as unknown as typeof readdir },
  });
  return matches.sort();
}

/** What went away while it was looked for need not be told: folders of other programs come and go. */
function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

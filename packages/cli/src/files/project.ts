import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { regularFile } from './regular-file.ts';

/** The folder that a file may take others from, and the file's own path in it, with forward slashes. */
export interface Project {
  readonly root: string;
  readonly path: string;
}

/** The project of a file: the working folder or, for a file outside of it, the file's own folder. */
export function projectOf(path: string, cwd: string): Project {
  if (!liesInside(path)) return { root: dirname(resolve(cwd, path)), path: basename(path) };
  return { root: cwd, path: normalize(path).split(sep).join('/') };
}

/** The path of another file of the project, written like that of the file itself. */
export function pathBeside(path: string, file: string): string {
  return liesInside(path) ? file : join(dirname(path), file);
}

/** Paths are shown from the working folder where they lie inside of it. */
function liesInside(path: string): boolean {
  return !isAbsolute(path) && !normalize(path).startsWith('..');
}

/** The bytes of a file of a project, by its path from the root; undefined where there is none. */
export type Content = (root: string, file: string) => Uint8Array | undefined;

/** A regular file of the project; a link that leads out of the folder is not followed. */
export function contentOf(root: string, file: string): Uint8Array | undefined {
  try {
    const real = realpathSync(join(root, file));
    const fromRoot = relative(realpathSync(root), real);
    return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? undefined : regularFile(real);
  } catch {
    // Whatever keeps it from being read: there is then no such file.
    return undefined;
  }
}

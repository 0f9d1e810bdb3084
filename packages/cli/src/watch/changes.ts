import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { regularFile } from '../files/regular-file.ts';

/** Tells of changed files, those that come and go included. */
export interface Changes {
  /** The absolute paths of the relevant files that have changed since, as soon as there are some and all is quiet. */
  next(): Promise<ReadonlySet<string>>;
}

/** Milliseconds without another change: who saves many files, or one in two steps, wants one answer. */
const QUIET = 60;

const PASSED_OVER = new Set(['node_modules', '.git', '.tretten-cache']);

/**
 * Watches the working folder, which holds all that files in it can build on, and other files and folders. Resolves when no
 * change can be missed any more; rejects when the system does not let files be watched.
 */
export async function changesIn(
  cwd: string,
  others: readonly string[],
  isRelevant: (file: string) => boolean,
): Promise<Changes> {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const seen = new Map<string, string>();
  // Systems tell of one change twice, and of files that were only touched.
  const isAnother = (file: string) => {
    const now = stateOf(file);
    const isNew = seen.get(file) !== now;
    seen.set(file, now);
    return isNew;
  };
  const watcher = watch([cwd, ...others], {
    ignoreInitial: true,
    ignored: (path) =>
      isBelow(path, cwd) &&
      relative(cwd, path)
        .split(sep)
        .some((part) => PASSED_OVER.has(part)),
    followSymlinks: false,
  });
  watcher.on('all', (_event, path) => {
    const file = resolve(cwd, path);
    if (!isRelevant(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      wake();
    }, QUIET);
  });
  await new Promise<void>((ready, fail) => {
    watcher.on('ready', ready);
    watcher.on('error', fail);
  });
  return {
    async next() {
      for (;;) {
        while (changed.size === 0 || timer !== undefined) {
          await new Promise<void>((resume) => {
            wake = resume;
          });
        }
        const files = [...changed].filter(isAnother);
        changed = new Set();
        if (files.length > 0) return new Set(files);
      }
    },
  };
}

/** A digest of what stands in a file; `gone` where it cannot be read. */
function stateOf(file: string): string {
  try {
    const bytes = regularFile(file);
    return bytes ? createHash('sha256').update(bytes).digest('hex') : 'gone';
  } catch {
    return 'gone';
  }
}

/** Whether a path lies in a folder; a folder lies in itself. */
export function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return !inside.startsWith('..') && !isAbsolute(inside);
}

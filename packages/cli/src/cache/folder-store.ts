import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import { putInPlace } from '../files/replace-file.ts';
import { entryText, readEntry } from './entry.ts';
import type { EntryStore } from './entry-store.ts';

/**
 * A store of one file for each entry, written beside and put in its place at once: whoever is stopped leaves the old one,
 * the new one or none, and several runs may share the folder. What cannot be read is not there.
 */
export function folderStore(folder: string): EntryStore {
  let trouble: string | undefined;
  return {
    get(name) {
      try {
        return readEntry(readFileSync(fileOf(folder, name), 'utf8'));
      } catch {
        return undefined;
      }
    },
    put(name, entry) {
      if (trouble !== undefined) return;
      // Reports mask identity numbers when they are written, and no file of ours is to hold any. Digests may look like some.
      const told = JSON.stringify([entry.path, entry.outcome]);
      if (maskIdentityNumbers(told) !== told) return;
      try {
        makeFolder(folder);
        replace(fileOf(folder, name), entryText(entry));
      } catch (error) {
        trouble = (error as NodeJS.ErrnoException).code ?? String(error);
      }
    },
    trouble: () => trouble,
  };
}

/** The file of an entry: two letters of its name are a folder, so that none becomes too large. */
export function fileOf(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name.slice(2));
}

/** What is written here concerns nobody but the user, and no version control. */
function makeFolder(folder: string): void {
  if (existsSync(join(folder, '.gitignore'))) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, '.gitignore'), '*\n');
}

function replace(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  putInPlace(file, `${file}-${randomUUID()}.tmp`, text, { mode: 0o600 });
}

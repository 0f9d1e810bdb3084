import type { Entry } from './entry.ts';

/** Where entries are kept, by name. */
export interface EntryStore {
  get(name: string): Entry | undefined;
  put(name: string, entry: Entry): void;
  /** Why nothing more is kept, as an error code of the file system such as `EACCES`. */
  trouble(): string | undefined;
}

/** A store that is gone with the process. */
export function memoryStore(): EntryStore & { clear(): void } {
  const entries = new Map<string, Entry>();
  return {
    get: (name) => entries.get(name),
    put: (name, entry) => void entries.set(name, entry),
    trouble: () => undefined,
    clear: () => entries.clear(),
  };
}

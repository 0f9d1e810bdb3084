import type { Entry } from './entry.ts';

/** Where entries are kept, by name. */
export interface EntryStore {
  /** `path`: the file that it is about. */
  get(name: string, path: string): Entry | undefined;
  put(name: string, entry: Entry): void;
  /** Why nothing more is kept, as an error code of the file system such as `EACCES`. */
  trouble(): string | undefined;
}

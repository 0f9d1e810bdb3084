import { resolve } from 'node:path';
import { contentOf } from '../files/project.ts';

/** The files that declarations take something from, each read once, so that a run sees one state of them. */
export interface SharedFiles {
  /** A file of a project, as `contentOf` reads it. */
  content(root: string, file: string): Uint8Array | undefined;
  /** The file has changed, and is to be read again. */
  forget(path: string): void;
}

/** The shared files of a run; nothing is read before it is asked for. */
export function sharedFiles(): SharedFiles {
  const contents = new Map<string, Uint8Array | undefined>();
  return {
    content(root, file) {
      const path = resolve(root, file);
      if (!contents.has(path)) contents.set(path, contentOf(root, file));
      return contents.get(path);
    },
    forget: (path) => contents.delete(path),
  };
}

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { contentOf } from '../files/project.ts';

/** The files that declarations take something from, each read once, so that a run sees one state of them. */
export interface SharedFiles {
  /** A file of a project, as `contentOf` reads it. */
  content(root: string, file: string): Uint8Array | undefined;
  /** The SHA-256 of such a file, `null` where there is none. */
  digest(root: string, file: string): string | null;
  /** The file has changed, and is to be read again. */
  forget(path: string): void;
}

/** The shared files of a run; nothing is read before it is asked for. */
export function sharedFiles(): SharedFiles {
  const contents = new Map<string, Uint8Array | undefined>();
  const digests = new Map<string, string | null>();
  const content = (root: string, file: string) => {
    const path = resolve(root, file);
    if (!contents.has(path)) contents.set(path, contentOf(root, file));
    return contents.get(path);
  };
  return {
    content,
    digest(root, file) {
      const path = resolve(root, file);
      const known = digests.get(path);
      if (known !== undefined) return known;
      const bytes = content(root, file);
      const digest = bytes ? createHash('sha256').update(bytes).digest('hex') : null;
      digests.set(path, digest);
      return digest;
    },
    forget(path) {
      contents.delete(path);
      digests.delete(path);
    },
  };
}

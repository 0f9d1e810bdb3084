import type { CliTexts } from '../texts/cli-texts.ts';
import type { Unreadable } from './target.ts';

/** Why a file or folder could not be read, from what the file system throws. */
export function unreadable(path: string, error: unknown, texts: CliTexts): Unreadable {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  // Node.js gives such names with a sign in the place of what it cannot read, and nothing is found under that.
  if (path.includes('\ufffd')) return { path, code: 'unreadable', message: texts.nameNotUtf8(path) };
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { path, code: 'not-found', message: texts.notFound(path) };
  if (code === 'EACCES' || code === 'EPERM')
    return { path, code: 'permission-denied', message: texts.permissionDenied(path) };
  return { path, code: 'unreadable', message: texts.unreadable(path, code) };
}

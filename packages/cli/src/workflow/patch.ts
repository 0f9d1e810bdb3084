import { sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What would change in a file, as a unified diff that `git apply` and `patch -p1` take. */
export function patchOf(path: string, before: string, after: string): string {
  const name = path.split(sep).join('/').replace(/^\//u, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

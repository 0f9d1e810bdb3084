import { formatOf } from '../format.ts';
import { pathFrom } from '../typescript/paths.ts';

/** Where an `extends` leads: a path from the project's root folder, or why it leads nowhere. */
export type BasePath =
  | { readonly path: string }
  | { readonly code: 'extends-outside' | 'extends-no-declaration' };

/** Follows the `extends` of a file at `from`; both paths are written with forward slashes. */
export function basePath(from: string, wanted: string): BasePath {
  // A web address, a drive or a path from the root of the file system is no file of this project.
  if (/^([a-z][a-z+.-]*:|[/\\])/i.test(wanted)) return { code: 'extends-outside' };
  const path = pathFrom(from, wanted);
  if (path === undefined) return { code: 'extends-outside' };
  return formatOf(path) === undefined ? { code: 'extends-no-declaration' } : { path };
}

import type { NotStaticReason } from '../codes.ts';
import type { DocumentProblem } from '../document.ts';
import { problemAt } from '../problem.ts';
import type { Place } from './module.ts';

/** What cannot be read, with its place; told with a pointer wherever the value would have been. */
export type Fault = DocumentProblem & { readonly file: string };

/** What cannot be read without running the program. */
export function notStatic(
  reason: NotStaticReason,
  place: Place,
  params: Record<string, string | number> = {},
): Fault {
  return faultAt('not-static', place, { reason, ...params });
}

/** Any problem at a place of a module. */
export function faultAt(
  code: DocumentProblem['code'],
  { module, start, end }: Place,
  params: Record<string, string | number>,
): Fault {
  return { ...problemAt(module.lines, code, start, end, params), file: module.path };
}

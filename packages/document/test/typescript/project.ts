import type { Document } from '../../src/document.ts';
import { readTypeScript, type TypeScriptOptions } from '../../src/typescript.ts';

/** Reads `a.ts` of a project given as a table of files; a text alone is that file. */
export function readProject(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  options: Partial<TypeScriptOptions> = {},
): Document {
  const table = typeof files === 'string' ? { 'a.ts': files } : files;
  const path = options.path ?? 'a.ts';
  return readTypeScript(table[path] ?? '', { path, read: (file) => table[file], ...options });
}

/** The text between two offsets of the file that a place names, or of the document itself. */
export function textAt(
  { text, imports }: Document,
  range: { start: { offset: number }; end: { offset: number } } | undefined,
  file?: string,
): string | undefined {
  const source = file === undefined ? text : imports?.get(file);
  return range && source?.slice(range.start.offset, range.end.offset);
}

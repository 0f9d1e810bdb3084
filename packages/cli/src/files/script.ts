import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Document } from '@tretten/document';

/** What a TypeScript file that holds a declaration has in its text; others are not even parsed. */
const MARKS = ['privacy-declaration.schema.json', 'defineDeclaration', 'PrivacyDeclaration'];

/**
 * Reads a declaration in TypeScript; nothing in it is run. Imports are read from the working folder or, for a file
 * outside of it, from the file's own folder. Only here ts-morph is loaded, which takes longer than all the rest.
 */
export async function scriptDocument(input: Uint8Array, path: string, cwd: string): Promise<Document> {
  const { readTypeScript } = await import('@tretten/document/typescript');
  const isInside = liesInside(path);
  const root = isInside ? cwd : dirname(resolve(cwd, path));
  const inRoot = isInside ? path.split(sep).join('/') : basename(path);
  return readTypeScript(input, { path: inRoot, read: (file) => contentOf(root, file) });
}

/** The path of a file that a declaration imports, written like that of the declaration itself. */
export function importedPath(path: string, file: string): string {
  return liesInside(path) ? file : join(dirname(path), file);
}

/** Whether a TypeScript file that was found, not named, may hold a declaration. */
export function mayHoldDeclaration(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return MARKS.some((mark) => buffer.includes(mark));
}

/** Whether a TypeScript file that was found, not named, is a declaration: by its `$schema`, or by `defineDeclaration`. */
export function isScriptDeclaration({ value, text, problems }: Document): boolean {
  const schema = (value as { $schema?: unknown } | null | undefined)?.$schema;
  if (typeof schema === 'string') return schema.endsWith('privacy-declaration.schema.json');
  if (problems.some(({ params }) => params['reason'] === 'no-declaration')) return false;
  return /\bdefineDeclaration\s*\(|\b(?:satisfies|as|:)\s*PrivacyDeclaration\b(?!\s*[[.])/u.test(text);
}

/** Paths are shown from the working folder where they lie inside of it. */
function liesInside(path: string): boolean {
  return !isAbsolute(path) && !path.startsWith('..');
}

/** A regular file of the project; a link that leads out of the folder is not followed. */
function contentOf(root: string, file: string): Uint8Array | undefined {
  try {
    const real = realpathSync(join(root, file));
    const fromRoot = relative(realpathSync(root), real);
    if (fromRoot.startsWith('..') || isAbsolute(fromRoot) || !statSync(real).isFile()) return undefined;
    return readFileSync(real);
  } catch {
    // Whatever keeps it from being read: the import then says that there is no such file.
    return undefined;
  }
}

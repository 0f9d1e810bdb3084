import type { Document } from '@tretten/document';
import { contentOf, projectOf } from './project.ts';

/** What a TypeScript file that holds a declaration has in its text; others are not even parsed. */
const MARKS = ['privacy-declaration.schema.json', 'defineDeclaration', 'PrivacyDeclaration'];

/**
 * Reads a declaration in TypeScript; nothing in it is run. Imports are read from the working folder or, for a file
 * outside of it, from the file's own folder. Only here ts-morph is loaded, which takes longer than all the rest.
 */
export async function scriptDocument(
  input: Uint8Array,
  path: string,
  cwd: string,
  read?: (file: string) => Uint8Array | undefined,
): Promise<Document> {
  const { readTypeScript } = await import('@tretten/document/typescript');
  const project = projectOf(path, cwd);
  const usual = (file: string) => contentOf(project.root, file);
  return readTypeScript(input, { path: project.path, read: read ?? usual });
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
  return /\bdefineDeclaration\s*\(|\bsatisfies\s+PrivacyDeclaration\b(?!\s*[[.])/u.test(text);
}

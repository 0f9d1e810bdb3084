import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataFormat, Document, DocumentFormat } from '@tretten/document';
import type { CliTexts } from '../texts/cli-texts.ts';
import { isScriptDeclaration, mayHoldDeclaration } from './script.ts';
import type { Target, Unreadable } from './target.ts';

/** Every declaration names its schema, and the address has not changed since the first version. */
const SCHEMA_MARK = 'privacy-declaration.schema.json';

/** The bytes of a file, or why there are none. */
export function bytesOf(target: Target, cwd: string, texts: CliTexts): Uint8Array | Unreadable {
  try {
    return readFileSync(resolve(cwd, target.path));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const { path } = target;
    if (code === 'ENOENT') return { path, code: 'not-found', message: texts.notFound(path) };
    if (code === 'EACCES' || code === 'EPERM')
      return { path, code: 'permission-denied', message: texts.permissionDenied(path) };
    return { path, code: 'unreadable', message: texts.unreadable(path, code) };
  }
}

/** Reads bytes or text as a document; the YAML reader is loaded only for YAML. */
export async function documentOf(input: Uint8Array | string, format: DataFormat): Promise<Document> {
  if (format === 'json') {
    const { readJson } = await import('@tretten/document/json');
    return readJson(input);
  }
  const { readYaml } = await import('@tretten/document/yaml');
  return readYaml(input);
}

/** Whether a file that was found, not named, is a privacy declaration at all: decided by its `$schema`. */
export function isDeclaration(document: Document): boolean {
  const { value, format } = document;
  if (format === 'typescript') return isScriptDeclaration(document);
  if (value === undefined) return document.text.includes(SCHEMA_MARK);
  const schema = (value as { $schema?: unknown } | null)?.$schema;
  return typeof schema === 'string' && schema.endsWith(SCHEMA_MARK);
}

/** Cheap first look: bytes without the mark cannot be a declaration. */
export function mayBeDeclaration(bytes: Uint8Array, format: DocumentFormat): boolean {
  if (format === 'typescript') return mayHoldDeclaration(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(SCHEMA_MARK);
}

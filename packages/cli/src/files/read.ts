import { resolve } from 'node:path';
import type { DataFormat, Document, DocumentFormat } from '@tretten/document';
import type { CliTexts } from '../texts/cli-texts.ts';
import { regularFile } from './regular-file.ts';
import { isScriptDeclaration, mayHoldDeclaration } from './script.ts';
import type { Target, Unreadable } from './target.ts';
import { unreadable } from './unreadable.ts';

/** Every declaration names its schema, and the address has not changed since the first version. */
const SCHEMA_MARK = 'privacy-declaration.schema.json';
/** Without the byte at its end, which belongs to its last letter only in one order. */
const MARK_IN_UTF16 = Buffer.from(SCHEMA_MARK, 'utf16le').subarray(0, -1);

/** The bytes of a file, or why there are none. */
export function bytesOf(target: Target, cwd: string, texts: CliTexts): Uint8Array | Unreadable {
  const { path } = target;
  try {
    return regularFile(resolve(cwd, path)) ?? { path, code: 'not-a-file', message: texts.notAFile(path) };
  } catch (error) {
    return unreadable(path, error, texts);
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
  // Of what is too large or in UTF-16 there is no text to look at, and the bytes have been looked at before.
  if (value === undefined) return document.text === '' || document.text.includes(SCHEMA_MARK);
  const schema = (value as { $schema?: unknown } | null)?.$schema;
  return typeof schema === 'string' && schema.endsWith(SCHEMA_MARK);
}

/** Cheap first look: bytes without the mark cannot be a declaration. */
export function mayBeDeclaration(bytes: Uint8Array, format: DocumentFormat): boolean {
  if (format === 'typescript') return mayHoldDeclaration(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(SCHEMA_MARK)) return true;
  // Somebody who has saved it in UTF-16 is to hear of it. The mark is found in either order of its bytes.
  return (buffer[0] === 0 || buffer[1] === 0 || (buffer[0] ?? 0) >= 0xfe) && buffer.includes(MARK_IN_UTF16);
}

import { resolve } from 'node:path';
import type { Document } from '@tretten/document';
import { type LintOptions, lint } from '@tretten/linter';
import { replaceFile } from '../files/replace-file.ts';
import type { Unreadable } from '../files/target.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import { type Compose, type FixedDocument, fixDocument } from './fix-document.ts';

/** A file as it was read. */
export interface ReadFile {
  /** As the report names it, from the working folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
}

/** What became of a file, and why it could not be written, where it could not. */
export interface FixedFile extends FixedDocument {
  readonly failure?: Unreadable;
}

/** What is done with the text of a file after its fixes: it is written or shown. Throws what the file system throws. */
export type Put = (mended: {
  /** Its absolute path. */
  readonly file: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}) => void;

/** Makes the safe fixes in a file. What cannot be written is reported as it stands, with all its findings. */
export async function fixFile(
  { path, bytes, document }: ReadFile,
  options: LintOptions,
  cwd: string,
  texts: CliTexts,
  compose: Compose,
  put: Put = ({ file, after }) => replaceFile(file, after),
): Promise<FixedFile> {
  const fixed = await fixDocument(document, options, compose);
  if (fixed.settled === 0) return fixed;
  try {
    const mark = byteOrderMarkOf(bytes);
    put({
      file: resolve(cwd, path),
      path,
      before: mark + document.text,
      after: mark + fixed.own.text,
    });
    return fixed;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const failure = { path, code: 'unreadable', message: texts.notWritable(path, code) } as const;
    const whole = await compose(document);
    return { own: document, document: whole, result: lint(whole, options), settled: 0, failure };
  }
}

/** Reading takes the mark away; a file that had it keeps it. */
function byteOrderMarkOf([first, second, third]: Uint8Array): string {
  return first === 0xef && second === 0xbb && third === 0xbf ? '\uFEFF' : '';
}

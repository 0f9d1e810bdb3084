import { resolve } from 'node:path';
import type { ComposedDocument } from '@tretten/document/compose';
import { formatOf } from '@tretten/document/format';
import { describe, lint } from '@tretten/linter';
import type { Locale } from '@tretten/schema';
import { composerOf } from '../compose/composer.ts';
import { pathBeside } from '../files/project.ts';
import { documentOf, isDeclaration } from '../files/read.ts';
import { regularFile } from '../files/regular-file.ts';
import { scriptDocument } from '../files/script.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { BUNDLE_TEXTS } from './bundle-texts.ts';

/** A declaration put together, and the files that it was put together from, the first one's path first. */
export interface Whole {
  readonly value: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/** Reads a file with all that it extends. Throws `UserMistake` with every fault of form, for others are to rely on the result. */
export async function wholeOf(path: string, cwd: string, language: Locale): Promise<Whole> {
  const texts = BUNDLE_TEXTS[language];
  const format = formatOf(path);
  if (format === undefined) throw new UserMistake(texts.unknownFormat(path));
  const bytes = bytesOf(path, cwd, language);
  const read =
    format === 'typescript' ? await scriptDocument(bytes, path, cwd) : await documentOf(bytes, format);
  if (!isDeclaration(read)) throw new UserMistake(texts.notDeclaration(path));
  const document = await composerOf(cwd).composed(read, path);
  // Nothing of law is asked here, so the day does not matter.
  const { findings, suppressed } = lint(document, { asOf: '2000-01-01', formOnly: true });
  const faults = [...findings, ...suppressed.map(({ finding }) => finding)].filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length > 0) {
    const sentences = faults.map((finding) => {
      const { line, column } = finding.range.start;
      const file = finding.file === undefined ? path : pathBeside(path, finding.file);
      return `  ${file}:${line}:${column}  ${describe(finding, language).text}`;
    });
    throw new UserMistake(texts.flawed(path, sentences));
  }
  const bases = 'bases' in document ? (document as ComposedDocument).bases : [];
  return {
    value: document.value as Whole['value'],
    files: [path, ...bases.map((base) => pathBeside(path, base))],
  };
}

function bytesOf(path: string, cwd: string, language: Locale): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = regularFile(resolve(cwd, path));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UserMistake(BUNDLE_TEXTS[language].notReadable(path, code));
  }
  if (!bytes) throw new UserMistake(TEXTS[language].notAFile(path));
  return bytes;
}

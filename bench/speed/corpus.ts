import { closeSync, mkdirSync, mkdtempSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { declarationsOf, type Size } from './declarations.ts';
import { varied } from './vary.ts';

/** The day of all verdicts, so that the corpus stays without findings but those it is meant to have. */
export const AS_OF = '2026-11-21';

/** One folder of declarations in one syntax. */
export interface Corpus {
  readonly folder: string;
  /** Of one file without faults. */
  readonly bytes: number;
}

/** Where a corpus is written (default: a new folder for temporary files), and how large its declarations are (default `large`). */
export interface CorpusOptions {
  readonly folder?: string;
  readonly size?: Size;
}

/** Every twentieth declaration has two faults. */
const FAULTY_EVERY = 20;
const FILES_A_FOLDER = 1000;

/** How many of so many declarations have faults. */
export const faultyOf = (count: number): number => Math.ceil(count / FAULTY_EVERY);

/** Writes `count` declarations, no two in the same words. */
export function writeCorpus(
  count: number,
  syntax: 'json' | 'yaml',
  { folder = mkdtempSync(join(tmpdir(), `tretten-bench-${syntax}-`)), size = 'large' }: CorpusOptions = {},
): Corpus {
  const nth = declarations(size);
  const write = (value: unknown) => (syntax === 'json' ? JSON.stringify(value, null, 2) : dump(value));
  for (let index = 0; index < count; index += 1) {
    const part = join(folder, String(Math.floor(index / FILES_A_FOLDER)));
    if (index % FILES_A_FOLDER === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `declaration-${index}.${syntax}`), write(nth(index)));
  }
  return { folder, bytes: Buffer.byteLength(write(nth(1))) };
}

/** Writes `count` declarations a line each to one file. */
export function writeLines(count: number, file: string, size: Size): void {
  const nth = declarations(size);
  const descriptor = openSync(file, 'w');
  for (let index = 0; index < count; index += 1) writeSync(descriptor, `${JSON.stringify(nth(index))}\n`);
  closeSync(descriptor);
}

/** Writes the smallest well-formed file, for start-up. */
export function writeSmall(syntax: 'json' | 'yaml', folder: string): string {
  const path = join(folder, `small.${syntax}`);
  const value = {
    $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json',
    language: 'nb',
    complaint: { text: 'Klag' },
  };
  writeFileSync(path, syntax === 'json' ? JSON.stringify(value) : dump(value));
  return path;
}

function declarations(size: Size): (index: number) => unknown {
  const { clean, faulty } = declarationsOf(size);
  return (index) => varied(index % FAULTY_EVERY === 0 ? faulty : clean, index);
}

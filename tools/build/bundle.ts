import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { latinLetters } from './latin-letters.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Gzipped size in kilobytes (1,000 bytes) of what a page loads that imports these names. */
export async function gzippedSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    plugins: [latinLetters],
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}

/** Validator, linter and rules, with the JSON reader: what a page needs to check a declaration. */
export const LINTER_IN_A_PAGE = `export { lint, describe } from '@tretten/linter'; export { readJson } from '@tretten/document/json';`;

/** The structural validator with its messages alone. */
export const VALIDATOR_IN_A_PAGE = `export { validateDeclaration, describeProblem } from '@tretten/schema';`;

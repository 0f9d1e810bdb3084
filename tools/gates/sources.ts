import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Import } from './dependencies.ts';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** The names of the packages. */
export function packageNames(): string[] {
  return readdirSync(join(ROOT, 'packages'));
}

/** The hand-written TypeScript files below a folder of the repository, without tests. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter((path) => !/node_modules|generated|dist\//.test(path))
    .sort();
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import of a file, dynamic ones included. */
export function importsOf(path: string): Import[] {
  return Array.from(read(path).matchAll(IMPORT), ([, type, fixed, dynamic]) => ({
    file: path,
    specifier: fixed ?? dynamic ?? '',
    isType: type !== undefined,
  }));
}

/** Run-time imports between the files of the repository. */
export function importGraph(files: readonly string[]): Map<string, string[]> {
  return new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ specifier, isType }) => specifier.startsWith('.') && !isType)
        .map(({ specifier }) => normalize(join(dirname(file), specifier))),
    ]),
  );
}

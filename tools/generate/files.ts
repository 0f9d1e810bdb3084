import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path relative to the root of the repository → what the file must hold. */
export type GeneratedFiles = Map<string, string>;

/** Writes the files that differ; returns their paths. */
export function writeFiles(root: string, files: GeneratedFiles): string[] {
  const changed = differing(root, files);
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  return changed;
}

/** The paths of the files that are missing or differ from what they must hold. */
export function differing(root: string, files: GeneratedFiles): string[] {
  return [...files].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { VERSION } from '../version.ts';

/** Names the very build of the command that runs, and the reader of TypeScript, which is no part of it. */
export function buildOf(folder: string = import.meta.dirname): string {
  const hash = createHash('sha256').update(VERSION).update(versionOfReader());
  for (const name of readdirSync(folder).sort()) {
    if (/\.[jt]s$/u.test(name)) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function versionOfReader(): string {
  try {
    const manifest: { readonly version?: unknown } = createRequire(import.meta.url)('ts-morph/package.json');
    return String(manifest.version);
  } catch {
    // Built in, or not installed, which the build tells as well.
    return '';
  }
}

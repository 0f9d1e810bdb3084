import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file at once, or makes the file: whoever is stopped in the middle leaves the old one or
 * the new one, never half of one. Links are followed, permissions stay. Throws what the file system throws.
 */
export function replaceFile(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  // What a killed run left behind must be in nobody's way, so no two runs share a name.
  const beside = join(dirname(target), `.tretten-${randomUUID()}.tmp`);
  try {
    // Some file systems tell only here that the disk is full.
    writeFileSync(beside, text, { flag: 'wx', flush: true });
    if (existsSync(target)) chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a file is put in its place: its permissions, and whether to wait until the disk has it. */
export interface WriteOptions {
  readonly mode?: number;
  readonly flush?: boolean;
}

/**
 * Puts a text in the place of a file at once, or makes the file: whoever is stopped in the middle leaves the old one or
 * the new one, never half of one. Links are followed, permissions stay. Throws what the file system throws.
 */
export function replaceFile(path: string, text: string): void {
  const isThere = existsSync(path);
  const target = isThere ? realpathSync(path) : path;
  // What a killed run left behind must be in nobody's way, so no two runs share a name.
  const beside = join(dirname(target), `.tretten-${randomUUID()}.tmp`);
  // Some file systems tell only when they have written that the disk is full.
  putInPlace(target, beside, text, { flush: true, ...(isThere && { mode: statSync(target).mode }) });
}

/** Writes a text beside a file under a name of its own, and renames it to the file. Throws what the file system throws. */
export function putInPlace(file: string, beside: string, text: string, how: WriteOptions): void {
  try {
    writeFileSync(beside, text, { flag: 'wx', ...how });
    // The mode of a new file is narrowed by the user's mask.
    if (how.mode !== undefined) chmodSync(beside, how.mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

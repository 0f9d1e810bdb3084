import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { MOST_BYTES } from '../input/most-bytes.ts';

/**
 * What stands in a regular file, of a larger one its beginning, which is more than the readers take; undefined for what is no
 * regular file. Never waits and never fills the memory, whatever a link in a strange repository leads to: a pipe, a device, a
 * file without an end. Throws what the file system throws.
 */
export function regularFile(path: string): Buffer | undefined {
  // Opening a pipe would wait for somebody to write. Windows has no such flag.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    return stats.isFile() ? beginningOf(file, stats.size) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Files of the kernel say that they are empty, and may have no end. */
function beginningOf(file: number, size: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(size || 65_536, MOST_BYTES));
  for (let length = 0; ; ) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0 || length === MOST_BYTES || length === size) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length, MOST_BYTES));
  }
}

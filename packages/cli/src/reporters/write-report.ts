import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Writes a report to a file, in folders that are made for it; the error code where that fails, such as `EACCES`. */
export function writeReport(file: string, text: string, cwd: string): string | undefined {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Not by way of a temporary file: the target may be a pipe or the summary of a job.
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code;
  }
}

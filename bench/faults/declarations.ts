import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@tretten/document';

/** The folder of the declarations without faults. */
export const FOLDER = join(import.meta.dirname, 'declarations');

/** The declarations without faults by the name of their file: what is seeded with faults, and must itself give no finding. */
export function declarations(): ReadonlyMap<string, object> {
  return declarationsIn(FOLDER);
}

/** The declarations in YAML in a folder, by the name of their file without `.yaml`; throws where one cannot be read. */
export function declarationsIn(folder: string): ReadonlyMap<string, object> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.sort().map((file) => [file.replace(/\.yaml$/u, ''), declarationIn(join(folder, file))]),
  );
}

function declarationIn(file: string): object {
  const { value, problems } = readDocument(readFileSync(file, 'utf8'), { format: 'yaml' });
  if (problems.length > 0 || value === null || typeof value !== 'object') {
    throw new Error(`${file} cannot be read`);
  }
  return value;
}

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Entry, entryText, readEntry } from '../../src/cache/entry.ts';
import { EXAMPLES, type Outcome, run, SCHEMA } from '../run-cli.ts';

const HEAD = `$schema: ${SCHEMA}\nlanguage: nb\n`;

/** A part that others extend, with an organisation number that can be mended. */
export const BASE = `${HEAD}controller:\n  name: Nordvik kommune\n  organisationNumber: "987 654 325"\ngeneral: { transfers: none }\n`;

/** A declaration that extends the part. */
export const serviceOf = (id: string) =>
  `${HEAD}extends: felles.yaml\nid: https://www.nordvik.kommune.no/${id}\nprocessingActivities:\n  - { id: ${id}, name: ${id}, service: kindergarden }\n`;

/** A new folder with these files, folders included, and copies of these examples. */
export function projectWith(
  files: Readonly<Record<string, string>>,
  examples: readonly string[] = [],
): string {
  const cwd = mkdtempSync(join(tmpdir(), 'tretten-cache-'));
  for (const example of examples) cpSync(join(EXAMPLES, example), join(cwd, example), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

/** A new folder with a part and two declarations that extend it. */
export const extending = () =>
  projectWith({
    'felles.yaml': BASE,
    'skole.yaml': serviceOf('skole'),
    'sfo.yaml': serviceOf('sfo'),
    'annet.yaml': 'navn: nothing of ours\n',
  });

/** Lints in English, on a day that stays the same. */
export const lint = (cwd: string, ...argv: readonly string[]): Promise<Outcome> =>
  run(['lint', '--as-of', '2026-11-21', ...argv], { cwd });

/** The folder of the cache in a project without `node_modules`. */
export const folderOf = (cwd: string) => join(cwd, '.tretten-cache');

/** The files of the entries of a cache. */
export function entryFiles(cwd: string): string[] {
  const folder = folderOf(cwd);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitignore')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The paths that a cache has entries for. */
export const cachedPaths = (cwd: string): string[] =>
  [...new Set(entryFiles(cwd).map((file) => readEntry(readFileSync(file, 'utf8'))?.path ?? '?'))].sort();

/** Makes every entry tell of itself, so that it shows in a report whether it was used. */
export function markEntries(cwd: string): void {
  for (const file of entryFiles(cwd)) {
    const entry = readEntry(readFileSync(file, 'utf8')) as Entry;
    if (entry.outcome.kind !== 'linted') continue;
    const report = { ...entry.outcome.report, name: 'FROM THE CACHE' };
    writeFileSync(file, entryText({ ...entry, outcome: { ...entry.outcome, report } }));
  }
}

/** The files of a report whose entries were used, after `markEntries`. */
export function usedIn({ stdout }: Outcome): string[] {
  const { files } = JSON.parse(stdout) as { files: readonly { path: string; name?: string }[] };
  return files.filter(({ name }) => name === 'FROM THE CACHE').map(({ path }) => path);
}

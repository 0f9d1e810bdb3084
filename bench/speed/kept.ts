import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.ts';
import { withSpeed } from './readme.ts';
import type { Results } from './results.ts';

const KEPT = join(import.meta.dirname, 'results.json');
const README = join(ROOT, 'README.md');

/** What the last run that was kept has measured. */
export function readResults(): Results {
  return JSON.parse(readFileSync(KEPT, 'utf8'));
}

/** Keeps a run in the place of the last one. */
export function keepResults(results: Results): void {
  writeFileSync(KEPT, `${JSON.stringify(results, null, 2)}\n`);
}

/** Writes a run into the README. */
export function writeReadme(results: Results): void {
  writeFileSync(README, withSpeed(readFileSync(README, 'utf8'), results));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateDeclaration } from '@tretten/schema';
import { expect, test } from 'vitest';
import { CLEAN_VARIANTS } from './clean/variants.ts';
import { declarations } from './declarations.ts';
import { FAULTS } from './faults/all.ts';
import { HELD_OUT } from './held-out/all.ts';
import { readmeBlock } from './readme.ts';
import { run } from './run.ts';
import { type Pinned, summaryOf } from './summary.ts';

const results = run();
const summary = summaryOf(results);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('the benchmark is as large as it says', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(300);
  expect(declarations().size).toBeGreaterThanOrEqual(15);
  expect(summary.clean).toBeGreaterThanOrEqual(50);
});

test('every fault and variant has a name of its own', () => {
  const faults = [...FAULTS, ...HELD_OUT];
  expect(new Set(ids(faults)).size).toBe(faults.length);
  expect(new Set(ids(CLEAN_VARIANTS)).size).toBe(CLEAN_VARIANTS.length);
});

test('every rule of law and of structure has a fault seeded for it', () => {
  expect(results.untested).toEqual([]);
});

test('at least 99 % of the faults are caught by the rule that should', () => {
  expect(summary.caught / summary.faults, `missed: ${summary.missed.join(', ')}`).toBeGreaterThanOrEqual(
    0.99,
  );
});

test('the held-out faults are spread over kinds, rules and declarations', () => {
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(120);
  expect(summary.heldOut.rules).toBeGreaterThanOrEqual(80);
  expect(new Set(HELD_OUT.map(({ base }) => base)).size).toBe(declarations().size);
  // How many are caught is pinned below, and is no target.
  expect(summary.heldOut.kinds.every(({ seeded }) => seeded >= 20)).toBe(true);
});

test('nothing is found in declarations without faults', () => {
  expect(results.falseAlarms).toEqual([]);
});

test.each([...declarations()])('%s is well-formed', (_name, declaration) => {
  expect(validateDeclaration(declaration)).toEqual([]);
});

test('the figures are those that are pinned, and those in the README (npm run bench:faults -- --write)', () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
  const { formats, ...pinned } = JSON.parse(read('results.json')) as Pinned;
  expect(summary).toEqual(pinned);
  expect(read('../../README.md')).toContain(readmeBlock({ ...summary, formats }));
});

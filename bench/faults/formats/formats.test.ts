import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Pinned } from '../summary.ts';
import { compareFormats } from './compare-formats.ts';

const pinned = JSON.parse(readFileSync(join(import.meta.dirname, '../results.json'), 'utf8')) as Pinned;

test('the same faults give the same findings in JSON, YAML and TypeScript, each at its key or value', async () => {
  const { figures, differences } = await compareFormats();
  expect(differences).toEqual([]);
  expect(figures.typescript).toBeGreaterThanOrEqual(400);
  expect(figures.json).toBe(pinned.faults);
  expect(figures.yaml).toBe(pinned.faults);
  expect(figures.rules).toBe(pinned.rules);
  expect(figures.inImports).toBeGreaterThan(50);
  expect(figures, 'npm run bench:faults -- --write').toEqual(pinned.formats);
}, 400_000);

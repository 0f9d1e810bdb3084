import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBaseline } from '../src/baseline.ts';
import validate from '../src/generated/validate-baseline.js';

const TESTS = new URL('../../../schemas/v1/tests/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, TESTS), 'utf8'));
const namesIn = (folder: string) =>
  readdirSync(new URL(folder, TESTS)).filter((name) => name !== 'expected.json');
const EXPECTED = read('baseline-fail/expected.json');

describe('baselines', () => {
  test.each(namesIn('baseline-pass'))('%s is one', (name) => {
    expect(isBaseline(read(`baseline-pass/${name}`))).toBe(true);
  });
  test.each(namesIn('baseline-fail'))('%s breaks one constraint', (name) => {
    expect(isBaseline(read(`baseline-fail/${name}`))).toBe(false);
    const errors = validate.errors ?? [];
    expect(errors.map(({ instancePath: pointer, keyword }) => ({ pointer, keyword }))).toEqual([
      EXPECTED[name],
    ]);
  });
  test('every failing one has its reason written down', () => {
    expect(namesIn('baseline-fail').sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});

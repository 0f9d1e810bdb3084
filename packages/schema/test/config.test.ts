import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configurationErrors, isConfiguration } from '../src/config.ts';

const TESTS = new URL('../../../schemas/v1/tests/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, TESTS), 'utf8'));
const namesIn = (folder: string) =>
  readdirSync(new URL(folder, TESTS)).filter((name) => name !== 'expected.json');
const EXPECTED = read('config-fail/expected.json');

describe('configurations', () => {
  test.each(namesIn('config-pass'))('%s is one', (name) => {
    expect(configurationErrors(read(`config-pass/${name}`))).toEqual([]);
    expect(isConfiguration(read(`config-pass/${name}`))).toBe(true);
  });
  test.each(namesIn('config-fail'))('%s breaks one constraint', (name) => {
    const value = read(`config-fail/${name}`);
    const { pointer, keyword } = EXPECTED[name];
    const errors = configurationErrors(value);
    expect(errors.map(({ instancePath }) => instancePath)).toContain(pointer);
    // A union says more than that none of it fits: what is wrong in the branch that was meant.
    if (keyword !== 'oneOf') expect(errors.map((error) => error.keyword)).toEqual([keyword]);
    expect(isConfiguration(value)).toBe(false);
  });
  test('every failing one has its reason written down', () => {
    expect(namesIn('config-fail').sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});

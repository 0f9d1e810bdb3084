import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResults } from '../speed/kept.ts';
import { ROOT } from '../speed/measure.ts';
import { withSpeed } from '../speed/readme.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const results = readResults();

describe('the speed section of the README', () => {
  test('is what results.json says', () => expect(withSpeed(readme, results)).toBe(readme));

  test('names each command once', () => {
    for (const { contestants } of results.groups) {
      for (const { command } of contestants) {
        expect(readme.split('\n').filter((line) => line === command)).toEqual([command]);
      }
    }
  });

  test('compares only what was timed', () => {
    for (const { contestants, ratios } of results.groups) {
      const names = contestants.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(ratios.flatMap(({ what, against }) => [what, against])));
    }
  });

  test('is nowhere but between its marks', () => {
    expect(() => withSpeed('no marks', results)).toThrow('lacks');
    expect(withSpeed('a\n<!-- speed -->\nold\n<!-- /speed -->\nz', results)).toMatch(
      /^a\n<!-- speed -->\n.*\nz$/s,
    );
  });
});

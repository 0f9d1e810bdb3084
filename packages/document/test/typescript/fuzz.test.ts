import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT_CODES, NOT_STATIC_REASONS, SYNTAX_REASONS } from '../../src/codes.ts';
import { program, TRAPS } from './programs.ts';
import { readProject, textAt } from './project.ts';

const world = globalThis as { ran?: boolean; trap?: () => void };

/** The same programs in every run; fast-check prints the seed and the path of one that fails. */
const { FUZZ_SEED = '20261122', FUZZ_TIMES = '1' } = process.env;

test('any program ends as a document, none of it is run, and what cannot be read has a place', () => {
  world.trap = () => {
    world.ran = true;
  };
  const seen = { values: 0, problems: 0, places: 0 };
  fc.assert(
    fc.property(program, (files) => {
      const document = readProject(files);
      for (const { code, params, range, file } of document.problems) {
        expect(DOCUMENT_CODES).toContain(code);
        if (code === 'not-static') expect(NOT_STATIC_REASONS).toContain(params['reason']);
        if (code === 'syntax-error') expect(SYNTAX_REASONS).toContain(params['reason']);
        expect(textAt(document, range, file)?.length).toBe(range.end.offset - range.start.offset);
        seen.places += 1;
      }
      seen.problems += document.problems.length > 0 ? 1 : 0;
      expect(world.ran).toBeUndefined();
      expect('polluted' in {}).toBe(false);
      if (document.value === undefined) {
        expect(document.problems).not.toEqual([]);
        return;
      }
      seen.values += 1;
      expect(document.locate('')).toBeDefined();
      expect(JSON.parse(JSON.stringify(document.value))).toEqual(document.value);
      expect(readProject(files).value).toEqual(document.value);
    }),
    { seed: Number(FUZZ_SEED), numRuns: 400 * Number(FUZZ_TIMES) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

test.each(TRAPS)('nothing is made of %s, and it is not run', (expression) => {
  const { value, problems } = readProject(`export default { a: 1, b: ${expression} };`);
  // Of a list with a part that cannot be read the rest is there.
  expect([undefined, '{"a":1}', '{"a":1,"b":[]}']).toContain(JSON.stringify(value));
  expect(problems).not.toEqual([]);
  expect(world.ran).toBeUndefined();
});

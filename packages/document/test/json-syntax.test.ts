import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../src/json.ts';
import { JSON_ERRORS } from './json-errors.ts';
import { marked } from './marked.ts';
import { jsonValue } from './samples.ts';

test.each(JSON_ERRORS)('%j', (text, ...expected) => {
  const document = readJson(text);
  expect(marked(document)).toEqual(expected);
  expect(document.value).toBeUndefined();
  expect(document.locate('')).toBeUndefined();
});

test('what is left open is named by the line it was opened on', () => {
  expect(readJson('{\n"a": [\n1').problems[0]?.params).toEqual({ reason: 'unexpected-end', line: 2 });
  expect(readJson('{\n"a": [\n1}').problems[0]?.params).toEqual({ reason: 'mismatched-bracket', line: 2 });
});

test('no more than twenty errors are told', () => {
  expect(readJson(`[${"'a',".repeat(1000)}1]`).problems).toHaveLength(20);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Sound JSON with one stretch of it replaced by something else. */
const almostJson = fc
  .tuple(
    jsonValue,
    fc.nat(),
    fc.nat(4),
    fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom(...'{}[],:"\'\\/#0.-e\n\u0000\u00a0=“”')),
  )
  .map(([value, from, length, insert]) => {
    const text = JSON.stringify(value, null, 1);
    const start = from % (text.length + 1);
    return text.slice(0, start) + insert + text.slice(start + length);
  });

test('a text has errors exactly when JSON.parse refuses it, and each has a place in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        almostJson,
        almostJson,
        fc.string(),
        fc.string({ unit: fc.constantFrom(...'{}[],:"\'\\tru1e-. \n/') }),
      ),
      (text) => {
        const document = readJson(text);
        const fatal = document.problems.filter((problem) => problem.code !== 'duplicate-key');
        expect(fatal.length === 0).toBe(isJson(text));
        for (const { range, params } of document.problems) {
          expect(params['reason']).not.toBe('unknown');
          expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
          expect(range.end.offset).toBeLessThanOrEqual(document.text.length);
        }
      },
    ),
    { numRuns: 800 },
  );
});

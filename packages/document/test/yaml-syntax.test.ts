import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SYNTAX_REASONS } from '../src/codes.ts';
import { failureOf } from '../src/yaml/failure.ts';
import { readYaml } from '../src/yaml.ts';
import { JSON_ERRORS } from './json-errors.ts';
import { marked } from './marked.ts';
import { YAML_ERRORS } from './yaml-errors.ts';

test.each(YAML_ERRORS)('%j', (text, ...expected) => {
  const document = readYaml(text);
  expect(marked(document)).toEqual(expected);
  expect(document.value).toBeUndefined();
  expect(document.locate('')).toBeUndefined();
});

test('the tables show every reason there is, but the one for what nobody has seen', () => {
  const shown = [...JSON_ERRORS, ...YAML_ERRORS].flatMap(([, ...problems]) =>
    problems.map((line) => line.split(' ')[0]),
  );
  expect(SYNTAX_REASONS.filter((reason) => !shown.includes(reason))).toEqual(['unknown']);
});

test('no more than twenty errors are told', () => {
  expect(readYaml('- a: b: c\n'.repeat(100)).problems).toHaveLength(20);
});

test('a mistake in the middle of a long file is found where it begins', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `- id: a${index}\n  text: "text ${index}"\n`);
  lines[200] = '- id: a200\n  text: "no end\n';
  expect(marked(readYaml(lines.join('')))).toEqual(['unterminated-string @402:9 «"»']);
});

/** A sound file with one stretch of it replaced by something else. */
const SOUND =
  'title: { nb: Hei, nn: "Hei" }\nlist:\n  - id: a\n    text: |\n      one\n      two\n  - id: b # c\n    law: [x § 1, \'y\']\n    ref: &r 1\nend: *r\n';
const almostYaml = fc
  .tuple(
    fc.nat(SOUND.length),
    fc.nat(5),
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom(...'{}[],:"\'\\#-?|>&*!%@`\n\t\r\u0000', ': ', '- ', '\n  '),
    ),
  )
  .map(([start, length, insert]) => SOUND.slice(0, start) + insert + SOUND.slice(start + length));

test('what the library refuses is a syntax error with a place in the text', () => {
  fc.assert(
    fc.property(almostYaml, (text) => {
      const { problems } = readYaml(text);
      expect(problems.some(({ code }) => code === 'syntax-error')).toBe(failureOf(text) !== '');
      for (const { range } of problems) {
        expect(range.start.offset).toBeGreaterThanOrEqual(0);
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

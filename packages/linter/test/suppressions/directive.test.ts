import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTIVES, isDay, isReason, readDirective } from '../../src/suppressions/directive.ts';

describe('a comment as a directive', () => {
  test.each([
    [' tretten-ignore a-b -- avklart', ['tretten-ignore', ['a-b'], 'avklart', undefined]],
    [
      'tretten-ignore-next-line a, b c -- Avklart med ombudet',
      ['tretten-ignore-next-line', ['a', 'b', 'c'], 'Avklart med ombudet', undefined],
    ],
    [
      'tretten-ignore-file a -- reason until 2027-01-01',
      ['tretten-ignore-file', ['a'], 'reason', '2027-01-01'],
    ],
    ['tretten-ignore a -- reason (until 2027-01-01).', ['tretten-ignore', ['a'], 'reason', '2027-01-01']],
    ['tretten-ignore a -- reason [until 2027]', ['tretten-ignore', ['a'], 'reason', '2027']],
    ['tretten-ignore a -- until 2027-01-01', ['tretten-ignore', ['a'], '', '2027-01-01']],
    [
      'tretten-ignore a -- until further notice',
      ['tretten-ignore', ['a'], 'until further notice', undefined],
    ],
    [
      'tretten-ignore a – tankestrek fra en editor',
      ['tretten-ignore', ['a'], 'tankestrek fra en editor', undefined],
    ],
    [
      'tretten-ignore a - en strek er ingen grense',
      ['tretten-ignore', ['a', '-', 'en', 'strek', 'er', 'ingen', 'grense'], '', undefined],
    ],
    ['tretten-ignore a --b -- c -- d', ['tretten-ignore', ['a', '--b'], 'c -- d', undefined]],
    ['tretten-ignore', ['tretten-ignore', [], '', undefined]],
    ['tretten-ignore-nextline a -- b', ['tretten-ignore-nextline', ['a'], 'b', undefined]],
    ['*\n * tretten-ignore a -- one\n *   two\n ', ['tretten-ignore', ['a'], 'one two', undefined]],
  ])('%j', (text, [name, rules, reason, until]) => {
    expect(readDirective(text)).toEqual({ name, rules, reason, ...(until === undefined ? {} : { until }) });
  });
  test.each(['', ' see tretten-ignore', 'tretten', 'tretten ignore a -- b'])('%j is none', (text) => {
    expect(readDirective(text)).toBeUndefined();
  });
  test('what is written is read again', () => {
    const rule = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}(\/[a-z]{1,8})?$/u);
    const reason = fc.stringMatching(/^[A-ZÆØÅa-zæøå][a-zæøå .,§()]{0,30}[a-zæøå]$/u);
    const until = fc.option(fc.constantFrom('2026-11-20', '2030-12-31'), { nil: undefined });
    const name = fc.constantFrom(...DIRECTIVES);
    fc.assert(
      fc.property(
        name,
        fc.uniqueArray(rule, { minLength: 1, maxLength: 4 }),
        reason,
        until,
        (named, rules, said, day) => {
          fc.pre(!/\buntil\b/iu.test(said));
          const text = ` ${named} ${rules.join(', ')} -- ${said}${day ? ` until ${day}` : ''}`;
          expect(readDirective(text)).toEqual({
            name: named,
            rules,
            reason: said.trim(),
            ...(day ? { until: day } : {}),
          });
        },
      ),
    );
  });
  test('nothing makes it throw, and it takes time in proportion to the text', () => {
    fc.assert(fc.property(fc.string(), (rest) => readDirective(`tretten-ignore${rest}`) !== undefined));
    for (const part of [' ', '*', ' --', ' until 1', '(until ', 'a,', '\n *']) {
      const started = performance.now();
      readDirective(`tretten-ignore ${part.repeat(100_000)} x`);
      readDirective(`tretten-ignore a -- ${part.repeat(100_000)} x`);
      expect(performance.now() - started, part).toBeLessThan(2000);
    }
  });
});

test.each([
  ['Avklart', true],
  ['§ 3', false],
  ['ok', false],
  ['...', false],
  ['Sáš', true],
  [7, false],
])('%j as a reason: %s', (text, expected) => {
  expect(isReason(text)).toBe(expected);
});

test.each([
  ['2027-01-31', true],
  ['2027-13-01', false],
  ['2027-1-1', false],
  [20270131, false],
])('%j as a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

import { readDocument } from '@tretten/document';
import type { PrivacyDeclaration } from '@tretten/schema';
import { describe, expect, test } from 'vitest';
import { citationsIn } from '../src/facts/law-reader.ts';
import { RULES } from '../src/generated/registry.ts';
import { defineRule, type Rule } from '../src/rule/define-rule.ts';
import { type RunOptions, runRules } from '../src/run/run-rules.ts';
import { subjectOf } from '../src/run/subject.ts';
import { declarationWith, HOSTILE, nearMatches } from './support/hostile-texts.ts';

// A text four times as long may take a linear rule four times as long, a quadratic one sixteen.
const SHORT = 4_000;
const LONG = 16_000;
const MOST_TIMES_LONGER = 12;
/** Quicker than this a text does no harm, and times say nothing. */
const FLOOR_MS = 150;
const MOST_MS = 5_000;

const textOf = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function milliseconds(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The time of one rule over a declaration that is read and taken apart already. */
function timeOf(rule: Rule, unit: string, length: number): number {
  const { mentions: _mentions, ...always } = rule;
  const value = declarationWith(rule, textOf(unit, length));
  const document = readDocument(JSON.stringify(value), { format: 'json' });
  const subject = subjectOf(value as unknown as PrivacyDeclaration, document);
  if (rule.at === '#Citation') subject.nodes('#Citation');
  const options: RunOptions = { asOf: '2026-11-21', severityOf: () => 'error', hidden: () => false };
  return milliseconds(() => runRules([always], subject, options));
}

/** What is wrong with the times of a run; undefined when the run is linear. The best of three counts. */
function superlinear(time: (length: number) => number): string | undefined {
  if (time(LONG) < FLOOR_MS) return undefined;
  const best = (length: number) => Math.min(time(length), time(length), time(length));
  const long = best(LONG);
  const short = Math.max(best(SHORT), FLOOR_MS / MOST_TIMES_LONGER);
  if (long < MOST_MS && long / short < MOST_TIMES_LONGER) return undefined;
  return `${Math.round(short)} ms for ${SHORT} characters, ${Math.round(long)} ms for ${LONG}`;
}

describe('time grows with the length of a text and no faster', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const slow = [...HOSTILE, ...nearMatches(rule)].flatMap(([name, unit]) => {
      const fault = superlinear((length) => timeOf(rule, unit, length));
      return fault ? [`${name}: ${fault}`] : [];
    });
    expect(slow).toEqual([]);
  });

  test.each(HOSTILE)('the parser of citations: %s', (_name, unit) => {
    let run = 0;
    // A text that was read before is remembered, so each is another one.
    const time = (length: number) => {
      run += 1;
      const text = `${textOf(unit, length)} art. ${run}`;
      return milliseconds(() => citationsIn(text));
    };
    expect(superlinear(time)).toBeUndefined();
  });

  test('the gate sees a superlinear pattern', () => {
    const cubic = defineRule({
      id: 'vague-qualifier',
      title: { nb: 'x', nn: 'x', en: 'x' },
      at: '#Text',
      severity: 'error',
      sources: ['GDPR 12(1)'],
      since: '0.1',
      messages: {},
      check: ({ text }) => void /a+a+b/u.test(text.slice(0, text.length / 20)),
    });
    expect(superlinear((length) => timeOf(cubic, 'a', length))).toMatch(/ms for 16000/);
  });

  test.each([
    ['linear', (length: number) => length / 10, undefined],
    ['quadratic', (length: number) => length ** 2 / 1e6, '16 ms for 4000 characters, 256 ms for 16000'],
    [
      'linear and far too slow',
      (length: number) => length,
      '4000 ms for 4000 characters, 16000 ms for 16000',
    ],
    ['quadratic and too quick to matter', (length: number) => length ** 2 / 1e7, undefined],
  ])('%s times', (_name, time, expected) => {
    expect(superlinear(time)).toBe(expected);
  });
});

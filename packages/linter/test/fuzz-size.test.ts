import { readDocument } from '@tretten/document';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/lint.ts';

// Four times as many may take four times as long, a comparison of each with each sixteen times.
const FEW = 400;
const MANY = 1600;
const MOST_TIMES_LONGER = 10;

const HEAD = { $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json', language: 'nb' };
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** Declarations with much of one thing. */
const MUCH: Readonly<Record<string, (count: number) => object>> = {
  'empty activities': (count) => ({ processingActivities: times(count, () => ({})) }),
  'activities of one id': (count) => ({
    processingActivities: times(count, () => ({ id: 'a', name: 'Navn' })),
  }),
  'purposes, bases limited to each, and periods for others': (count) => ({
    processingActivities: [
      {
        id: 'a',
        name: 'Nyhetsbrev',
        purposes: times(count, (index) => ({ id: `p${index}`, text: 'Sende ut nyhetsbrev' })),
        legalBases: times(count, (index) => ({ article: '6(1)(a)', appliesTo: { purposes: [`p${index}`] } })),
        retention: times(count, (index) => ({ text: 'Ett år', appliesTo: { purposes: [`q${index}`] } })),
      },
    ],
  }),
  recipients: (count) => ({
    general: { recipients: times(count, (index) => ({ name: `Firma ${index} AS`, role: 'processor' })) },
    processingActivities: [{ id: 'a', name: 'Barnehage' }],
  }),
  'unknown keys': (count) => Object.fromEntries(times(count, (index) => [`key${index}`, 1])),
  'values of another type': (count) => ({ general: { recipients: times(count, () => 5) } }),
  'references to acts': (count) => ({
    general: {
      legalBases: times(count, (index) => ({ article: '6(1)(c)', law: [`barnehageloven § ${index}`] })),
    },
  }),
};

/** Microseconds of the processor, the best of two; what other processes do does not count. */
function cost(make: (count: number) => object, count: number): number {
  const run = () => {
    const document = readDocument(JSON.stringify({ ...HEAD, ...make(count) }), { format: 'json' });
    const start = process.cpuUsage();
    lint(document, { asOf: '2026-11-21' }).coverage?.();
    return process.cpuUsage(start).user;
  };
  return Math.min(run(), run());
}

describe('time grows with the number of things and no faster', () => {
  test.each(Object.entries(MUCH))('%s', (_what, make) => {
    cost(make, 10);
    const [few, many] = [cost(make, FEW), cost(make, MANY)];
    expect(many / Math.max(few, 50_000)).toBeLessThan(MOST_TIMES_LONGER);
  });
});

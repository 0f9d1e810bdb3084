import type { Finding } from '@tretten/schema/report';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from '../src/fingerprints.ts';
import { fnv1a64 } from '../src/fnv1a64.ts';
import { anyReport, anyText } from './arbitrary-report.ts';

describe('fnv1a64', () => {
  // From the test vectors that the authors of the hash publish.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
    ['chongo was here!\n', '46810940eff5f915'],
  ])('of %j', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  it('agrees with arithmetic on 64 bits', () => {
    const exact = (text: string) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text)) {
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
      }
      return hash.toString(16).padStart(16, '0');
    };
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fnv1a64(text)).toBe(exact(text));
      }),
    );
  });
});

const FINDING: Finding = {
  ruleId: 'retention-vague',
  messageId: 'vague',
  severity: 'warning',
  message: 'Lagringstiden er vag.',
  remedy: 'Oppgi en periode.',
  params: { text: 'Så lenge det er nødvendig', years: 8 },
  sources: [],
  pointer: '/processingActivities/0/retention/1/text',
  target: 'value',
  range: { start: { offset: 1, line: 1, column: 1 }, end: { offset: 2, line: 1, column: 2 } },
  url: 'https://w3id.org/tretten/rules/retention-vague',
};

function fingerprint(change: Partial<Finding>, path = 'a.yaml'): string {
  return fingerprintsOf({ path, findings: [{ ...FINDING, ...change }] })[0] ?? '';
}

describe('a fingerprint', () => {
  it.each<[string, Partial<Finding>]>([
    ['lines are added before it', { range: { start: FINDING.range.end, end: FINDING.range.end } }],
    ['its list gets another order', { pointer: '/processingActivities/12/retention/0/text' }],
    ['a year goes by', { params: { ...FINDING.params, years: 9 } }],
    ['it is told in another language', { message: 'Vague.', remedy: 'State a period.' }],
    ['a preset makes it graver', { severity: 'error' }],
  ])('stays when %s', (_, change) => {
    expect(fingerprint(change)).toBe(fingerprint({}));
  });

  it.each<[string, Partial<Finding>]>([
    ['another rule', { ruleId: 'retention-required' }],
    ['another message', { messageId: 'noLimit' }],
    ['another key', { pointer: '/general/retention/0/text' }],
    ['another text', { params: { text: 'Til evig tid' } }],
  ])('is another for %s', (_, change) => {
    expect(fingerprint(change)).not.toBe(fingerprint({}));
  });

  it('is another in another file', () => {
    expect(fingerprint({}, 'b.yaml')).not.toBe(fingerprint({}));
  });

  it('does not depend on the digits of an identity number', () => {
    expect(fingerprint({ params: { text: 'a 01010112345' } })).toBe(
      fingerprint({ params: { text: 'a 02020212345' } }),
    );
  });

  it('is different for every finding of a file, alike or not', () => {
    fc.assert(
      fc.property(anyReport, ({ files }) => {
        for (const { path, findings } of files) {
          const all = fingerprintsOf({ path, findings: [...findings, ...findings] });
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true);
        }
      }),
    );
  });
});

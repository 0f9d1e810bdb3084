import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { deadMechanismIn } from '../../facts/dead-mechanisms.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'in running text, nynorsk',
    declaration: {
      language: 'nn',
      sections: [{ heading: 'Statistikk', text: 'Google er knytt til Privacy Shield.' }],
    },
    findings: [
      {
        messageId: 'dead',
        pointer: '/sections/0/text',
        severity: 'error',
        params: { name: 'Privacy Shield', end: 'C-311/18 (2020)' },
      },
    ],
  },
  {
    name: 'in a law reference and an address',
    declaration: {
      general: { transfers: [{ country: 'US', law: ['2010/87/EU'] }] },
      seeAlso: [{ name: 'Les mer', url: 'https://www.privacyshield.gov/' }],
    },
    findings: [
      // The numbers of the old clauses are from memory, so that they carry no error.
      {
        messageId: 'dead',
        pointer: '/general/transfers/0/law/0',
        severity: 'warning',
        params: { name: '2010/87/EU' },
      },
      { messageId: 'dead', pointer: '/seeAlso/0/url' },
    ],
  },
  {
    name: 'an extension is nobody’s business',
    declaration: { 'x-note': 'Privacy Shield' },
  },
]);

test.each([
  ['Privacy Shield', '2020-07-15', false],
  ['Privacy Shield', '2020-07-16', true],
  ['2010/87/EU', '2022-12-26', false],
  ['2010/87/EU', '2022-12-27', true],
])('%s on %s', (text, asOf, isDead) => {
  expect(deadMechanismIn(text, asOf) !== undefined).toBe(isDead);
});

describe('transfer tools that are gone', () => {
  test.each([
    ['EU-US Privacy-Shield', 'Privacy Shield'],
    ['privacy\nshield', 'Privacy Shield'],
    ['Safe Harbor-ordningen', 'Safe Harbour'],
    ['beslutning 2004/915/EF', '2001/497/EC'],
    ['2010/87/EU', '2010/87/EU'],
    ['Privacy Shield ble opphevet i 2020', undefined],
    ['den tidligere ordningen Privacy Shield', undefined],
    ['Safe Harbour er ugyldig', undefined],
    ['Data Privacy Framework avløser Privacy Shield', undefined],
    ['Privacy Shield fall i 2020 og gjeld ikkje', undefined],
    ['Data Privacy Framework er etterfølgeren til Privacy Shield', undefined],
    ['Overføringen gjelder Google, som følger Privacy Shield', 'Privacy Shield'],
    ['(EU) 2021/914', undefined],
    ['Data Privacy Framework', undefined],
    ['sak 12010/87', undefined],
    ['safe harbours for småbåter er erstattet', undefined],
  ])('%s', (text, name) => {
    expect(deadMechanismIn(text, '2026-11-21')?.name).toBe(name);
  });
});

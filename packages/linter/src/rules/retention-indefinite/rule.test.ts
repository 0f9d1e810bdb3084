import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { indefiniteIn } from '../../facts/retention-words.ts';
import rule from './rule.ts';

const entries = (...retention: object[]) => ({ general: { retention } });
const AT = '/general/retention/0';

testRule(rule, [
  {
    name: 'words and code are one finding, at the words',
    declaration: {
      language: 'nn',
      ...entries({
        text: 'Saksdokument blir lagra på ubestemt tid',
        period: 'indefinite',
        law: ['arkivlova § 6'],
      }),
    },
    findings: [
      {
        messageId: 'indefinite',
        pointer: `${AT}/text`,
        severity: 'warning',
        params: { words: 'på ubestemt tid' },
      },
    ],
  },
  {
    name: 'the code alone',
    declaration: entries({ period: 'indefinite' }),
    findings: [{ messageId: 'indefinite', pointer: `${AT}/period`, params: { words: 'indefinite' } }],
  },
  {
    name: 'words that fit anything beside it are not told twice',
    declaration: entries({ text: 'For alltid, så lenge det er nødvendig' }),
    findings: [{ messageId: 'indefinite', pointer: `${AT}/text`, params: { words: 'For alltid' } }],
  },
  {
    name: 'the act as a whole requires nothing in particular',
    declaration: entries({ text: 'Lagres for evig tid', law: ['arkivlova'] }),
    findings: [{ messageId: 'indefinite', pointer: `${AT}/text` }],
  },
  {
    name: 'preserved under the preservation regulation',
    declaration: entries({ period: 'indefinite', law: [{ act: 'FOR-2025-12-19-2729', provision: '§ 20' }] }),
  },
  { name: 'preserved under § 12', declaration: entries({ period: 'indefinite', law: ['arkivlova § 12'] }) },
  {
    name: 'kept for posterity',
    declaration: entries({ text: 'Bevares for ettertiden', criteria: 'loven krever det' }),
  },
  {
    name: 'told that nothing is kept for ever',
    declaration: entries({ text: 'Ingenting blir liggjande på ubestemt tid', criteria: 'du melder deg av' }),
  },
  { name: 'a period', declaration: entries({ text: 'Ett år', period: 'P1Y' }) },
  { name: 'a limited time elsewhere', declaration: { general: { text: 'Stillingen er på ubestemt tid' } } },
]);

describe('words without an end', () => {
  test.each([
    ['Planen slettes aldri', 'slettes aldri'],
    ['blir teken vare på for all tid', 'for all tid'],
    ['slettes aldri før tre måneder er gått', undefined],
    ['lagres uten tidsbegrensning', 'uten tidsbegrensning'],
    ['blir liggjande utan tidsavgrensing', 'utan tidsavgrensing'],
    ['uten noen tidsgrense', 'uten noen tidsgrense'],
    ['lagres ikke uten tidsbegrensning', undefined],
    ['lagra på ubestemt tid', 'på ubestemt tid'],
    ['arkiveres for alltid', 'for alltid'],
    ['til evig tid', 'til evig tid'],
    ['kept indefinitely', 'indefinitely'],
    ['slettes for alltid', undefined],
    ['slettes for godt', undefined],
    ['Vi lagrer ikke noe for alltid', undefined],
    ['blir ikkje lagra på ubestemt tid', undefined],
    ['på bestemt tid', undefined],
    ['evigvarende', undefined],
  ])('%s', (text, words) => {
    expect(indefiniteIn(text)).toBe(words);
  });
});

import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { hedgeIn } from '../../facts/retention-words.ts';
import rule from './rule.ts';

const entries = (...retention: object[]) => ({ general: { retention } });
const AT = '/general/retention/0';

testRule(rule, [
  {
    name: 'nynorsk, with a period beside it',
    declaration: {
      language: 'nn',
      ...entries({
        text: 'skal slettast når ho ikkje lenger er nødvendig, og vanlegvis ikkje lagrast lenger enn omtrent eitt år',
        period: 'P1Y',
      }),
    },
    findings: [
      { messageId: 'hedged', pointer: `${AT}/text`, severity: 'warning', params: { words: 'vanlegvis' } },
    ],
  },
  {
    name: 'in the criterion',
    declaration: entries({ text: 'Slettes', criteria: 'som regel når saken er avsluttet' }),
    findings: [{ messageId: 'hedged', pointer: `${AT}/criteria`, params: { words: 'som regel' } }],
  },
  {
    name: 'how often the event of the criterion comes about',
    declaration: entries({
      text: 'Bildene slettes',
      criteria: 'neste alminnelige taksering er ferdig, normalt hvert tiende år',
    }),
  },
  {
    name: 'how often something is erased',
    declaration: entries({ text: 'Slettes jevnlig, normalt hvert år', period: 'P1Y' }),
    findings: [{ messageId: 'hedged', pointer: `${AT}/text` }],
  },
  {
    name: 'the declaration’s own language is told first',
    declaration: entries({ text: { en: 'usually a year', nb: 'normalt ett år' }, period: 'P1Y' }),
    findings: [{ messageId: 'hedged', pointer: `${AT}/text/nb` }],
  },
  {
    name: 'each entry by itself',
    declaration: entries({ text: 'ca. ett år', period: 'P1Y' }, { text: 'om lag to år', period: 'P2Y' }),
    findings: [
      { messageId: 'hedged', pointer: `${AT}/text` },
      { messageId: 'hedged', pointer: '/general/retention/1/text' },
    ],
  },
  {
    name: 'a hedge where no limit is stated is told by retention-vague',
    declaration: entries({ text: 'Slettes vanligvis' }),
  },
  {
    name: 'no end is told by retention-indefinite',
    declaration: entries({ text: 'Lagres normalt på ubestemt tid' }),
  },
  { name: 'nothing uncertain', declaration: entries({ text: 'Slettes etter ett år', period: 'P1Y' }) },
  {
    name: 'hedges elsewhere',
    declaration: { general: { text: 'Vi behandler vanligvis bare kontaktopplysninger' } },
  },
]);

describe('words that hedge', () => {
  test.each([
    ['lagres i et par måneder', 'et par'],
    ['slettast etter nokre veker', 'nokre'],
    ['noen dokumenter slettes etter ett år', undefined],
    ['blir til vanleg sletta etter eit år', 'til vanleg'],
    ['slettes rundt fem år etter siste samtale', 'rundt'],
    ['slettast kring 3 månader etter', 'kring'],
    ['slettes som oftest etter ett år', 'som oftest'],
    ['notatene rundt saken slettes', undefined],
    ['Vanligvis ett år', 'Vanligvis'],
    ['ca. 3 måneder', 'ca.'],
    ['omtrent eitt år', 'omtrent'],
    ['i utgangspunktet ett år', 'i utgangspunktet'],
    ['approximately one year', 'approximately'],
    ['unormalt lang tid', undefined],
    ['sletta i Canada', undefined],
    ['normaltid', undefined],
  ])('%s', (text, hedge) => {
    expect(hedgeIn(text)).toBe(hedge);
  });
});

import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { formulaIn, namesLimit } from '../../facts/retention-words.ts';
import rule from './rule.ts';

const entries = (...retention: object[]) => ({ general: { retention } });
const AT = '/general/retention/0';
const TWO = {
  processingActivities: [
    { id: 'a', name: 'Skole' },
    { id: 'b', name: 'Barnehage' },
  ],
};

testRule(rule, [
  {
    name: 'a formula in general that two activities inherit is told once',
    declaration: { ...entries({ text: 'Opplysningene slettes når de ikke lenger er relevante' }), ...TWO },
    findings: [
      {
        messageId: 'formula',
        pointer: `${AT}/text`,
        severity: 'warning',
        params: { words: 'når de ikke lenger er relevante' },
      },
    ],
  },
  {
    name: 'an error under strict',
    declaration: entries({ text: 'så lenge det er nødvendig' }),
    preset: 'strict',
    findings: [{ messageId: 'formula', pointer: `${AT}/text`, severity: 'error' }],
  },
  {
    name: 'nynorsk',
    declaration: {
      language: 'nn',
      ...entries({ text: 'blir sletta når det ikkje lenger er nødvendig å oppbevare det' }),
    },
    findings: [{ messageId: 'formula', pointer: `${AT}/text` }],
  },
  {
    name: 'several languages with the same formula are one finding',
    declaration: entries({ text: { nb: 'så lenge det er nødvendig', nn: 'så lenge det er naudsynt' } }),
    findings: [{ messageId: 'formula', pointer: `${AT}/text/nb` }],
  },
  {
    name: 'a formula is no criterion',
    declaration: entries({ criteria: 'så lenge formålet tilsier det er nødvendig' }),
    findings: [{ messageId: 'formula', pointer: `${AT}/criteria` }],
  },
  {
    name: 'what happens afterwards is no limit',
    // biome-ignore lint/suspicious/noThenProperty: `then` is a key of the declaration.
    declaration: entries({ then: 'erased' }),
    findings: [{ messageId: 'noLimit', pointer: AT }],
  },
  {
    name: 'words without a limit',
    declaration: entries({ text: 'Avsluttede saker er tilgjengelige i arkivene til kommunen' }),
    findings: [{ messageId: 'noLimit', pointer: `${AT}/text` }],
  },
  {
    name: 'a formula beside a period',
    declaration: entries({ text: 'så lenge det er nødvendig', period: 'P5Y' }),
  },
  {
    name: 'a shortest time',
    declaration: entries({ text: 'så lenge det er nødvendig', minimumPeriod: 'P10Y' }),
  },
  { name: 'a law', declaration: entries({ text: 'Følger loven', law: ['bokføringsloven § 13'] }) },
  { name: 'a law in words', declaration: entries({ text: 'Oppbevares etter bokføringsloven' }) },
  { name: 'an event in a field', declaration: entries({ text: 'E-posten slettes', from: 'fratreden' }) },
  { name: 'an event in words', declaration: entries({ text: 'Slettes når saken er avsluttet' }) },
  {
    name: 'no end at all is told by retention-indefinite',
    declaration: entries({ text: 'Lagres på ubestemt tid' }),
  },
  { name: 'nothing stated is told by retention-required', declaration: TWO },
  {
    name: 'the principle of storage limitation is not read as a storage period',
    declaration: { principles: ['Opplysninger lagres ikke lenger enn det som er nødvendig'] },
  },
]);

describe('words that leave the time open', () => {
  test.each([
    ['Vi lagrer ikke opplysningene lenger enn nødvendig', 'lenger enn nødvendig'],
    ['Vi sletter det som ikke lenger er relevant', 'som ikke lenger er relevant'],
    ['blir sletta når formålet er oppnådd', 'når formålet er oppnådd'],
    ['Så lenge vi har behov for dem', 'Så lenge vi har behov'],
    ['We keep them for as long as necessary.', 'as long as necessary'],
    ['erased when no longer needed', 'no longer needed'],
    ['Slettes når de ikke trengs lenger', 'når de ikke trengs lenger'],
    ['Blir sletta når dei ikkje trengst', 'når dei ikkje trengst'],
    ['Så lenge du er elev', undefined],
    ['Slettes når det er bestemt. Nødvendig utstyr', undefined],
  ])('%s', (text, formula) => {
    expect(formulaIn(text)).toBe(formula);
  });
});

describe('words that name a limit', () => {
  test.each([
    ['høyst fem år', true],
    ['3 måneder', true],
    ['eitt år', true],
    ['Så lenge du er elev', true],
    ['Ved opphør', true],
    ['jf. § 13', true],
    ['etter arkivlova', true],
    ['Straks', true],
    ['etter kommunens retningslinjer', false],
    ['tilgjengelige i arkivene til kommunen', false],
    ['når de ikke lenger er relevante, også når de er riktige', false],
  ])('%s', (text, expected) => {
    expect(namesLimit(text)).toBe(expected);
  });
});

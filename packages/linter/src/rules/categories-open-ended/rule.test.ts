import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { openEnding } from '../../facts/open-ended.ts';
import rule from './rule.ts';

const data = (...texts: (string | object)[]) => ({
  processingActivities: [{ id: 'a', name: 'A', personalData: texts.map((text) => ({ text })) }],
});
const AT = '/processingActivities/0/personalData';

testRule(rule, [
  { name: 'codes alone', declaration: { general: { personalData: [{ categories: ['name'] }] } } },
  {
    name: 'each entry for itself (nynorsk)',
    declaration: {
      ...data('Blant anna namn', 'Namn og adresse', 'Diagnose, medisinar m.m.'),
      language: 'nn',
    },
    findings: [
      {
        messageId: 'openEnded',
        pointer: `${AT}/0/text`,
        params: { words: 'Blant anna' },
        severity: 'warning',
      },
      { messageId: 'openEnded', pointer: `${AT}/2/text`, params: { words: 'm.m.' } },
    ],
  },
  {
    name: 'one text in several languages is one finding',
    declaration: data({ en: 'Name, etc.', nb: 'Navn osv.' }),
    findings: [{ messageId: 'openEnded', pointer: `${AT}/0/text/nb`, params: { words: 'osv' } }],
  },
  {
    name: 'in general',
    declaration: { general: { personalData: [{ text: 'Navn og annen relevant informasjon' }] } },
    findings: [{ messageId: 'openEnded', pointer: '/general/personalData/0/text' }],
  },
  {
    name: 'other texts are not lists of data',
    declaration: {
      general: { recipients: [{ text: 'NAV m.fl.' }], purposes: [{ text: 'Statistikk osv.' }] },
    },
  },
]);

describe('words that leave a list open', () => {
  test.each([
    ['Navn, adresse mv.', 'mv'],
    ['Navn, adresse m.v.', 'm.v'],
    ['Grunndata mm', 'mm'],
    ['Helse, økonomi og liknande', 'og liknande'],
    ['Name and other relevant information', 'and other relevant information'],
    ['blant   annet navn', 'blant annet'],
    ['Namn og så bortetter', 'og så bortetter'],
    ['Namn, telefon osb.', 'osb'],
    ['Nedbør over 20 mm', undefined],
    ['Sivilstand, for eksempel gift', undefined],
    ['Sammendrag av vedtak', undefined],
    ['Navn på andre i husstanden', undefined],
  ])('%s: %s', (text, words) => {
    expect(openEnding(text)).toBe(words);
  });
});

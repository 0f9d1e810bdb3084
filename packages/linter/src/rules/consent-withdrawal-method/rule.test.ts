import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { isOnlyByLetterOrVisit, saysHow } from '../../facts/withdrawal-words.ts';
import rule from './rule.ts';

const only = (withdrawal: object | undefined, activity: object = {}) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'Brev',
      ...activity,
      legalBases: [{ article: '6(1)(a)', ...(withdrawal && { consent: { withdrawal } }) }],
    },
  ],
});
const right = (withdrawConsent: object) => ({ rights: { withdrawConsent } });
const AT = '/processingActivities/0/legalBases/0/consent/withdrawal';
const digital = { channels: ['web-form'] };

testRule(rule, [
  {
    name: 'no way said',
    declaration: only({ text: 'Du kan trekkje det tilbake når som helst.' }),
    findings: [{ messageId: 'noMethod', pointer: AT, severity: 'warning' }],
  },
  { name: 'howTo', declaration: only({ howTo: 'På Min side' }, digital) },
  { name: 'url', declaration: only({ url: 'https://www.nordvik.kommune.no/trekk' }, digital) },
  { name: 'the way stands in the text', declaration: only({ text: 'Du trekker det ved å svare STOPP.' }) },
  {
    name: 'at the basis without, among the rights with',
    declaration: {
      ...only({ text: 'Du kan trekke det.' }),
      ...right({ text: 'Du kan trekke det.', howTo: 'På Min side' }),
    },
  },
  {
    name: 'one way for several activities is told once',
    declaration: {
      processingActivities: ['a', 'b'].map((id) => ({ id, name: id, legalBases: [{ article: '6(1)(a)' }] })),
      ...right({ text: 'Du kan trekke samtykket.' }),
    },
    findings: [{ messageId: 'noMethod', pointer: '/rights/withdrawConsent' }],
  },
  {
    name: 'a letter for what was a form',
    declaration: only({ howTo: 'Send eit brev til kommunen' }, digital),
    findings: [{ messageId: 'harder', pointer: `${AT}/howTo`, params: { activity: 'Brev' } }],
  },
  { name: 'a letter or an e-mail', declaration: only({ howTo: 'Send et brev eller en e-post' }, digital) },
  {
    name: 'a letter for what was given on paper',
    declaration: only({ howTo: 'Send et brev' }, { channels: ['letter'] }),
  },
  { name: 'the channel is not known', declaration: only({ howTo: 'Send et brev' }) },
  {
    name: 'a letter at the basis, My page among the rights',
    declaration: { ...only({ howTo: 'Send et brev' }, digital), ...right({ text: 'x', howTo: 'Min side' }) },
  },
  { name: 'nothing said at all: told by another rule', declaration: only(undefined) },
]);

describe('ways of withdrawing, in words', () => {
  test.each([
    ['Fyll ut papirskjemaet og lever det til styreren.', true],
    ['Fyll ut skjemaet', false],
    ['Møt opp på servicetorget', true],
    ['Du må gi skriftlig beskjed', true],
    ['Det må vere skriftleg og i posten', true],
    ['Write to us by letter', true],
    ['Skriftlig, for eksempel på e-post', false],
    ['Trykk på lenken i nyhetsbrevet', false],
    ['Ring oss', false],
    ['På servicetorget', false],
  ])('only by letter or visit: %s: %s', (howTo, expected) => {
    expect(isOnlyByLetterOrVisit({ howTo }, 'nb')).toBe(expected);
  });
  test.each([
    ['Ta kontakt med skulen', true],
    ['Du trekkjer det ved å logge inn', true],
    ['You withdraw it by writing to us', true],
    ['Du kan trekke samtykket tilbake når som helst', false],
    ['Samtykket er frivillig', false],
  ])('says how: %s: %s', (text, expected) => {
    expect(saysHow({ text }, 'nb')).toBe(expected);
  });
});

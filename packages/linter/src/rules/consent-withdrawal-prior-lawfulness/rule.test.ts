import { describe, expect, test } from 'vitest';
import { testRule } from '../../../test/support/test-rule.ts';
import { saysItStaysLawful } from '../../facts/withdrawal-words.ts';
import rule from './rule.ts';

const activity = (id: string, withdrawal?: object) => ({
  id,
  name: id,
  legalBases: [{ article: '6(1)(a)', ...(withdrawal && { consent: { withdrawal } }) }],
});
const right = (extra: object = {}) => ({
  rights: { withdrawConsent: { text: 'Du kan trekke det når som helst.', ...extra } },
});

testRule(rule, [
  {
    name: 'told once for several activities',
    declaration: { processingActivities: [activity('a'), activity('b')], ...right() },
    findings: [{ messageId: 'missing', pointer: '/rights/withdrawConsent', severity: 'error' }],
  },
  {
    name: 'declared false',
    declaration: { processingActivities: [activity('a')], ...right({ earlierProcessingStaysLawful: false }) },
    findings: [{ messageId: 'missing', pointer: '/rights/withdrawConsent/earlierProcessingStaysLawful' }],
  },
  {
    name: 'declared true',
    declaration: { processingActivities: [activity('a')], ...right({ earlierProcessingStaysLawful: true }) },
  },
  {
    name: 'said in words only: the key decides',
    declaration: {
      processingActivities: [activity('a')],
      rights: {
        withdrawConsent: { text: 'Du kan trekke det; det påverkar ikkje lovlegheita av det vi har gjort.' },
      },
    },
    findings: [{ messageId: 'onlyInText', pointer: '/rights/withdrawConsent', severity: 'info' }],
  },
  {
    name: 'said at the basis only',
    declaration: { processingActivities: [activity('a', { howTo: 'På Min side' })] },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0/legalBases/0/consent/withdrawal' }],
  },
  {
    name: 'at the basis, completed by the rights',
    declaration: {
      processingActivities: [activity('a', { howTo: 'På Min side' })],
      ...right({ earlierProcessingStaysLawful: true }),
    },
  },
  {
    name: 'nothing about withdrawal: told by another rule',
    declaration: { processingActivities: [activity('a')] },
  },
  { name: 'nothing rests on consent', declaration: right() },
  {
    name: 'consent listed in general beside activities',
    declaration: {
      general: { legalBases: [{ article: '6(1)(a)' }] },
      processingActivities: [{ id: 'a', name: 'A' }],
      ...right(),
    },
    findings: [{ messageId: 'missing', pointer: '/rights/withdrawConsent' }],
  },
]);

describe('earlier processing stays lawful, in words', () => {
  test.each([
    ['Det påvirker ikke lovligheten av det vi gjorde før du trakk det.', true],
    ['Det påverkar ikkje lovlegheita av behandlinga.', true],
    ['Det som er gjort før du trekkjer samtykket, er framleis lovleg.', true],
    ['without affecting the lawfulness of processing', true],
    ['Du kan trekke samtykket når som helst.', false],
    ['Du kan trekkje det tilbake før du får brevet.', false],
  ])('%s: %s', (text, expected) => {
    expect(saysItStaysLawful(text, 'nb')).toBe(expected);
  });
});

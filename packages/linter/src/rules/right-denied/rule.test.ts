import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const on = (...articles: string[]) => ({
  processingActivities: [{ id: 'a', name: 'Skole', legalBases: articles.map((article) => ({ article })) }],
});
const no = { applies: false, text: 'Gjelder ikke.' };

testRule(rule, [
  {
    name: 'restriction denied',
    declaration: { rights: { restriction: no } },
    findings: [
      {
        messageId: 'always',
        pointer: '/rights/restriction/applies',
        severity: 'error',
        params: { article: '18' },
      },
    ],
  },
  {
    name: 'rectification denied for public tasks, nynorsk',
    declaration: {
      language: 'nn',
      ...on('6(1)(e)'),
      rights: { rectification: { text: 'Du kan få retta feil.', exceptFor: { legalBases: ['6(1)(e)'] } } },
    },
    findings: [
      {
        messageId: 'basisExcepted',
        pointer: '/rights/rectification/exceptFor/legalBases',
        severity: 'warning',
      },
    ],
  },
  {
    name: 'consent that cannot be withdrawn',
    declaration: { ...on('6(1)(a)'), rights: { withdrawConsent: no } },
    findings: [{ messageId: 'withdrawal', pointer: '/rights/withdrawConsent/applies', severity: 'error' }],
  },
  {
    name: 'portability denied beside a contract',
    declaration: { ...on('6(1)(b)', '6(1)(e)'), rights: { portability: no } },
    findings: [
      {
        messageId: 'byBasis',
        pointer: '/rights/portability/applies',
        params: { article: '20', bases: '6(1)(b)' },
      },
    ],
  },
  {
    name: 'access limited by law',
    declaration: {
      rights: {
        access: { ...no, limitations: [{ text: 'Taushetsplikt', law: ['personopplysningsloven § 16'] }] },
      },
    },
  },
  {
    name: 'access denied for one activity only, as § 17 may allow for archives',
    declaration: { ...on('6(1)(c)'), rights: { access: { ...no, appliesTo: { activities: ['a'] } } } },
  },
  {
    name: 'an exception for categories may rest on an act',
    declaration: {
      rights: { access: { text: 'Innsyn', exceptFor: { legalBases: ['6(1)(e)'], categories: ['health'] } } },
    },
  },
  {
    name: 'the reason in words, with the law it follows from',
    declaration: {
      rights: {
        access: { applies: false, text: 'Vi kan ikke vite hvem du er (artikkel 11 nr. 2).' },
        restriction: { applies: false, text: 'Gjelder ikke arkivet (personopplysningsloven § 17).' },
      },
    },
  },
  {
    name: 'the article of the right itself is no reason',
    declaration: { rights: { access: { applies: false, text: 'Artikkel 15 gjelder ikke hos oss.' } } },
    findings: [{ messageId: 'always', pointer: '/rights/access/applies', severity: 'error' }],
  },
  { name: 'no consent to withdraw', declaration: { ...on('6(1)(e)'), rights: { withdrawConsent: no } } },
  {
    name: 'portability where no basis gives it',
    declaration: { ...on('6(1)(c)'), rights: { portability: no } },
  },
  { name: 'erasure with bases unknown', declaration: { rights: { erasure: no } } },
  { name: 'no decisions by machine', declaration: { rights: { notSubjectToAutomatedDecision: no } } },
  { name: 'nothing said', declaration: {} },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const consent = (basis: object = {}) => ({ article: '6(1)(a)', ...basis });
const activity = (id: string, ...legalBases: object[]) => ({ id, name: id, legalBases });
const all = (...processingActivities: object[]) => ({ processingActivities });
const right = (extra: object = {}) => ({
  rights: { withdrawConsent: { text: 'Du kan trekke det.', ...extra } },
});
const AT = '/processingActivities/0/legalBases/0';

testRule(rule, [
  {
    name: 'consent and nothing about withdrawing it',
    declaration: all(activity('brev', consent())),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'error', params: { activity: 'brev' } }],
  },
  {
    name: 'explicit consent',
    declaration: all(activity('helse', { article: '9(2)(a)', consent: { explicit: true } })),
    findings: [{ messageId: 'missing', pointer: `${AT}/consent` }],
  },
  {
    name: 'two consents in one activity are one finding',
    declaration: all(activity('helse', { article: '9(2)(a)' }, consent())),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'said at one of the two',
    declaration: all(
      activity('helse', consent(), { article: '9(2)(a)', consent: { withdrawal: { howTo: 'På Min side' } } }),
    ),
  },
  {
    name: 'said at the basis',
    declaration: all(activity('brev', consent({ consent: { withdrawal: { text: 'Du kan trekkje det.' } } }))),
  },
  {
    name: 'an empty promise at the basis',
    declaration: all(
      activity('brev', consent({ consent: { withdrawal: { earlierProcessingStaysLawful: false } } })),
    ),
    findings: [{ messageId: 'missing', pointer: `${AT}/consent/withdrawal` }],
  },
  { name: 'said among the rights', declaration: { ...all(activity('brev', consent())), ...right() } },
  {
    name: 'the right is said not to apply',
    declaration: { ...all(activity('brev', consent())), ...right({ applies: false }) },
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'the right is limited to another activity',
    declaration: {
      ...all(activity('brev', consent()), activity('bilder', consent())),
      ...right({ appliesTo: { activities: ['bilder'] } }),
    },
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'the right is limited to consent',
    declaration: {
      ...all(activity('brev', consent())),
      ...right({ appliesTo: { legalBases: ['6(1)(a)'] } }),
    },
  },
  {
    name: 'the right excepts the activity',
    declaration: {
      ...all(activity('brev', consent()), activity('bilder', consent())),
      ...right({ exceptFor: { activities: ['brev'] } }),
    },
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'the right excepts only some purposes',
    declaration: {
      ...all(activity('brev', consent())),
      ...right({ exceptFor: { purposes: ['statistikk'] } }),
    },
  },
  {
    name: 'several activities: told once',
    declaration: all(
      activity('a', consent()),
      activity('b', { article: '6(1)(e)' }),
      activity('c', consent()),
    ),
    findings: [{ messageId: 'missingEverywhere', pointer: '', params: { count: 2 } }],
  },
  {
    name: 'one of several says it',
    declaration: all(
      activity('a', consent()),
      activity('b', consent({ consent: { withdrawal: { howTo: 'På Min side' } } })),
    ),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'consent on the website, withdrawn under cookies',
    declaration: {
      ...all({ ...activity('nett', consent()), channels: ['website'] }),
      cookies: { withdrawal: { howTo: 'Nederst på alle sider' } },
    },
  },
  {
    name: 'what is said about cookies does not help a newsletter',
    declaration: {
      ...all({ ...activity('brev', consent()), channels: ['newsletter'] }),
      cookies: { withdrawal: { howTo: 'Nederst på alle sider' } },
    },
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'consent listed in general beside activities',
    declaration: { general: { legalBases: [consent()] }, ...all(activity('a', { article: '6(1)(e)' })) },
    findings: [{ messageId: 'missing', pointer: '/general/legalBases/0', params: { activity: 'general' } }],
  },
  {
    name: 'nothing rests on consent',
    declaration: all(activity('a', { article: '6(1)(e)' }, { law: ['POL § 9 a'] })),
  },
]);

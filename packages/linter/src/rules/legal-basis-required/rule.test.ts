import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (legalBases?: object[]) => ({
  id: 'a',
  name: 'Barnehage',
  ...(legalBases && { legalBases }),
});
const missing = (pointer: string) => [
  { messageId: 'missing', pointer, severity: 'error' as const, params: { activity: 'Barnehage' } },
];

testRule(rule, [
  {
    name: 'no bases',
    declaration: { processingActivities: [activity()] },
    findings: missing('/processingActivities/0'),
  },
  {
    name: 'an act without a letter',
    declaration: { processingActivities: [activity([{ law: ['barnehageloven § 47 a'] }])] },
    findings: missing('/processingActivities/0/legalBases'),
  },
  {
    name: 'the letter in words: the fix sets the code',
    declaration: {
      processingActivities: [
        activity([{ text: 'Heimelen er personvernforordninga artikkel 6 nr. 1 bokstav e' }]),
        { ...activity([{ law: ['GDPR art. 6 (1) c', 'barnehageloven § 47 a'] }]), id: 'b' },
      ],
    },
    findings: [
      { messageId: 'inWords', pointer: '/processingActivities/0/legalBases', severity: 'error' },
      { messageId: 'inWords', pointer: '/processingActivities/1/legalBases', severity: 'error' },
    ],
  },
  {
    name: 'several letters in words decide nothing',
    declaration: {
      processingActivities: [activity([{ text: 'GDPR artikkel 6 nr. 1 bokstav c eller e' }])],
    },
    findings: missing('/processingActivities/0/legalBases'),
  },
  {
    name: 'only a letter of article 9',
    declaration: {
      processingActivities: [activity([{ article: '9(2)(g)', law: ['barnehageloven § 47 a'] }])],
    },
    findings: missing('/processingActivities/0/legalBases'),
  },
  {
    name: 'a basis of general belongs to no activity',
    declaration: { general: { legalBases: [{ article: '6(1)(e)' }] }, processingActivities: [activity()] },
    findings: missing('/processingActivities/0'),
  },
  {
    name: 'general alone has its own basis',
    declaration: { general: { legalBases: [{ article: '6(1)(a)' }] } },
  },
  {
    name: 'general alone without a basis',
    declaration: { general: { purposes: [{ text: 'Svare på spørsmål' }] } },
    findings: [{ messageId: 'missing', pointer: '/general', params: { activity: 'general' } }],
  },
  { name: 'no processing described: told by the rule on purposes', declaration: {} },
  ...['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'].map((article) => ({
    name: `${article} is a basis`,
    declaration: { processingActivities: [activity([{ text: 'Etter loven' }, { article }])] },
  })),
  {
    name: 'one finding for each activity',
    declaration: {
      processingActivities: [activity(), activity([{ article: '6(1)(c)' }]), { ...activity(), id: 'b' }],
    },
    findings: [...missing('/processingActivities/0'), ...missing('/processingActivities/2')],
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const on = (...bases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Skole', legalBases: bases }],
});
const consent = { text: 'Du samtykkjer.' };
const AT = '/processingActivities/0/legalBases';

testRule(rule, [
  {
    name: 'both at a public task, nynorsk',
    declaration: { language: 'nn', ...on({ article: '6(1)(e)', consent, legitimateInterest: 'Drift' }) },
    findings: [
      {
        messageId: 'consent',
        pointer: `${AT}/0/consent`,
        severity: 'warning',
        params: { article: '6(1)(e)' },
      },
      { messageId: 'interest', pointer: `${AT}/0/legitimateInterest` },
    ],
  },
  {
    name: 'an interest at a consent',
    declaration: on({ article: '6(1)(a)', consent, legitimateInterest: 'Drift' }),
    findings: [{ messageId: 'interest', pointer: `${AT}/0/legitimateInterest` }],
  },
  { name: 'explicit consent to special categories', declaration: on({ article: '9(2)(a)', consent }) },
  {
    name: 'an old page without letters',
    declaration: on({ text: 'POL § 8 f', legitimateInterest: 'Sikring' }, { text: 'Samtykke', consent }),
  },
  { name: 'nothing more said', declaration: on({ article: '6(1)(e)' }) },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (childMinimumAge: number | undefined, article = '6(1)(a)') => ({
  processingActivities: [
    {
      id: 'a',
      name: 'App',
      legalBases: [{ article, ...(childMinimumAge !== undefined && { consent: { childMinimumAge } }) }],
    },
  ],
});
const AT = '/processingActivities/0/legalBases/0/consent/childMinimumAge';

testRule(rule, [
  {
    name: 'just below',
    declaration: only(12),
    findings: [
      {
        messageId: 'tooLow',
        pointer: AT,
        severity: 'error',
        params: { activity: 'App', stated: 12, age: 13 },
      },
    ],
  },
  { name: 'the limit', declaration: only(13) },
  {
    name: 'just above',
    declaration: only(14),
    findings: [
      {
        messageId: 'higher',
        pointer: AT,
        severity: 'warning',
        params: { activity: 'App', stated: 14, age: 13 },
      },
    ],
  },
  { name: 'not an online service for children', declaration: only(undefined) },
  { name: 'explicit consent under article 9', declaration: only(10, '9(2)(a)') },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (basis: object) => ({ processingActivities: [{ id: 'a', name: 'Leir', legalBases: [basis] }] });
const AT = '/processingActivities/0/legalBases/0';

testRule(rule, [
  {
    name: 'declared not explicit',
    declaration: only({ article: '9(2)(a)', consent: { explicit: false } }),
    findings: [
      {
        messageId: 'notExplicit',
        pointer: `${AT}/consent/explicit`,
        severity: 'error',
        params: { activity: 'Leir' },
      },
    ],
  },
  {
    name: 'not said',
    declaration: only({ article: '9(2)(a)', consent: { text: 'Foreldra samtykkjer' } }),
    findings: [{ messageId: 'unset', pointer: `${AT}/consent`, severity: 'warning' }],
  },
  {
    name: 'no consent object, strict',
    preset: 'strict',
    declaration: only({ article: '9(2)(a)' }),
    findings: [{ messageId: 'unset', pointer: AT, severity: 'warning' }],
  },
  { name: 'explicit', declaration: only({ article: '9(2)(a)', consent: { explicit: true } }) },
  {
    name: 'ordinary consent need not be explicit',
    declaration: only({ article: '6(1)(a)', consent: { explicit: false } }),
  },
  { name: 'another condition', declaration: only({ article: '9(2)(b)' }) },
  {
    name: 'general alone',
    declaration: { general: { legalBases: [{ article: '9(2)(a)', consent: { explicit: false } }] } },
    findings: [
      {
        messageId: 'notExplicit',
        pointer: '/general/legalBases/0/consent/explicit',
        params: { activity: 'general' },
      },
    ],
  },
]);

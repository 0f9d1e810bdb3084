import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const on = (mechanism: string) => ({ transfers: [{ country: 'PH', adequacyDecision: false, mechanism }] });
const only = (activity: object) => ({ processingActivities: [{ id: 'a', name: 'Skole', ...activity }] });
const AT = '/processingActivities/0/transfers/0/mechanism';
const powers = { exercisesPublicPowers: true };

testRule(rule, [
  ...['49(1)(a)', '49(1)(b)', '49(1)(c)', '49(1)-second'].map((mechanism) => ({
    name: `${mechanism} in the exercise of public powers`,
    declaration: only({ ...on(mechanism), ...powers }),
    findings: [{ messageId: 'barred', pointer: AT, severity: 'error' as const, params: { mechanism } }],
  })),
  {
    name: 'a public task, powers not stated',
    declaration: { language: 'nn', ...only({ ...on('49(1)(a)'), publicTask: true }) },
    findings: [{ messageId: 'doubtful', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'transfers of general in two activities: once, with the gravest',
    declaration: {
      general: on('49(1)(a)'),
      processingActivities: [
        { id: 'a', name: 'Skole', publicTask: true },
        { id: 'b', name: 'Byggesak', ...powers },
        { id: 'c', name: 'Bibliotek', publicTask: true },
      ],
    },
    findings: [{ messageId: 'barred', pointer: '/general/transfers/0/mechanism' }],
  },
  {
    name: 'a public task without powers',
    declaration: only({ ...on('49(1)(a)'), publicTask: true, exercisesPublicPowers: false }),
  },
  { name: 'neither is known', declaration: only(on('49(1)(a)')) },
  { name: 'an employer', declaration: only({ ...on('49(1)(b)'), publicTask: false }) },
  { name: 'important public interest', declaration: only({ ...on('49(1)(d)'), ...powers }) },
  { name: 'standard clauses', declaration: only({ ...on('46(2)(c)'), ...powers }) },
  { name: 'none', declaration: only({ transfers: 'none', ...powers }) },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (id: string, ...kinds: string[]) => ({
  id,
  name: id.toUpperCase(),
  ...(kinds.length > 0 && { sources: kinds.map((kind) => ({ kind })) }),
});
const activities = (...processingActivities: object[]) => ({ processingActivities });

testRule(rule, [
  { name: 'no activities', declaration: {} },
  {
    name: 'one of two',
    declaration: activities(activity('a', 'data-subject'), activity('b')),
    findings: [
      {
        messageId: 'missing',
        pointer: '/processingActivities/1',
        params: { activity: 'B' },
        severity: 'warning',
      },
    ],
  },
  {
    name: 'all of them',
    declaration: activities(activity('a'), activity('b')),
    findings: [{ messageId: 'missingEverywhere', pointer: '' }],
  },
  {
    name: 'the only one',
    declaration: activities(activity('a')),
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'every deciding kind',
    declaration: activities(activity('a', 'observation'), activity('b', 'school')),
  },
  {
    name: 'own records beside another source',
    declaration: activities(activity('a', 'own-records', 'data-subject')),
  },
  {
    name: 'own records in general are told once',
    declaration: {
      general: { sources: [{ kind: 'own-records' }] },
      ...activities(activity('a'), activity('b')),
    },
    findings: [{ messageId: 'undecided', pointer: '/general/sources' }],
  },
  {
    name: 'a source without kind',
    declaration: activities({ id: 'a', name: 'A', sources: [{ name: 'Folkeregisteret' }] }),
    findings: [{ messageId: 'undecided', pointer: '/processingActivities/0/sources' }],
  },
  {
    name: 'general decides',
    declaration: { general: { sources: [{ kind: 'data-subject' }] }, ...activities(activity('a')) },
  },
  {
    name: 'general alone',
    declaration: { general: { purposes: [{ text: 'Svare' }] } },
    findings: [{ messageId: 'missing', pointer: '/general', params: { activity: 'general' } }],
  },
]);

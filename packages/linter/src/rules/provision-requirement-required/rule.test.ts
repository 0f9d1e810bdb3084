import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const from = (...kinds: string[]) => ({ sources: kinds.map((kind) => ({ kind })) });
const activity = (id: string, more: object) => ({ id, name: id.toUpperCase(), ...more });
const provision = [{ requirement: 'statutory', obliged: true, consequences: 'Tvangsmulkt' }];

testRule(rule, [
  { name: 'no activities', declaration: {} },
  {
    name: 'data from the person',
    declaration: { processingActivities: [activity('a', from('data-subject'))] },
    findings: [
      {
        messageId: 'missing',
        pointer: '/processingActivities/0',
        params: { activity: 'A' },
        severity: 'error',
      },
    ],
  },
  {
    name: 'observation counts (C-422/24)',
    declaration: { processingActivities: [activity('a', from('observation'))] },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'data from the person and from others',
    declaration: { processingActivities: [activity('a', from('data-subject', 'public-register'))] },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'data from others only: art. 14 does not ask',
    declaration: { processingActivities: [activity('a', from('public-register', 'school'))] },
  },
  {
    name: 'source unknown: neither article is certain',
    declaration: { processingActivities: [activity('a', from('own-records')), activity('b', {})] },
  },
  {
    name: 'one of two lacks it',
    declaration: {
      processingActivities: [
        activity('a', from('data-subject')),
        activity('b', { ...from('data-subject'), provision }),
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'all that need it lack it',
    declaration: {
      general: from('data-subject'),
      processingActivities: [activity('a', {}), activity('b', {}), activity('c', from('school'))],
    },
    findings: [{ messageId: 'missingEverywhere', pointer: '/general', severity: 'error' }],
  },
  {
    name: 'general gives it to all',
    declaration: {
      general: { ...from('data-subject'), provision },
      processingActivities: [activity('a', {}), activity('b', {})],
    },
  },
  {
    name: 'an entry in general without a requirement is told once',
    declaration: {
      general: { ...from('data-subject'), provision: [{ text: 'Vi sier fra' }] },
      processingActivities: [activity('a', {}), activity('b', {})],
    },
    findings: [{ messageId: 'requirementUnset', pointer: '/general/provision/0', severity: 'warning' }],
  },
  {
    name: 'general alone',
    declaration: { general: { purposes: [{ text: 'Svare deg' }], ...from('data-subject') } },
    findings: [{ messageId: 'missing', pointer: '/general', params: { activity: 'general' } }],
  },
  {
    name: 'obliged not said',
    declaration: {
      processingActivities: [
        activity('a', { ...from('data-subject'), provision: [{ requirement: 'statutory' }] }),
      ],
    },
    findings: [
      { messageId: 'obligedUnset', pointer: '/processingActivities/0/provision/0', severity: 'warning' },
    ],
  },
  {
    name: 'voluntary says it all',
    declaration: {
      processingActivities: [
        activity('a', { ...from('data-subject'), provision: [{ requirement: 'voluntary' }] }),
      ],
    },
  },
]);

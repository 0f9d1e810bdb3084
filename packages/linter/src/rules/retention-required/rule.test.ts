import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = { id: 'a', name: 'Skole' };
const retention = [{ period: 'P1Y' }];

testRule(rule, [
  { name: 'no activities at all is told by purpose-required', declaration: {} },
  {
    name: 'the only activity is silent',
    declaration: { processingActivities: [activity] },
    findings: [
      {
        messageId: 'missing',
        pointer: '/processingActivities/0',
        severity: 'error',
        params: { activity: 'Skole' },
      },
    ],
  },
  {
    name: 'general stands for the activities and is silent',
    declaration: { general: { purposes: [{ text: 'Svare på spørsmål' }] } },
    findings: [{ messageId: 'missing', pointer: '/general', params: { activity: 'general' } }],
  },
  { name: 'general gives it', declaration: { general: { retention }, processingActivities: [activity] } },
  {
    name: 'one of two is silent, in nynorsk',
    declaration: {
      language: 'nn',
      processingActivities: [
        { ...activity, retention },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [
      { messageId: 'missing', pointer: '/processingActivities/1', params: { activity: 'Barnehage' } },
    ],
  },
  {
    name: 'every one of two is silent: one finding, where general could give it',
    declaration: {
      general: { transfers: 'none' },
      processingActivities: [activity, { id: 'b', name: 'Barnehage' }],
    },
    findings: [{ messageId: 'missingEverywhere', pointer: '/general' }],
  },
  {
    name: 'a vague sentence is told by retention-vague',
    declaration: {
      processingActivities: [{ ...activity, retention: [{ text: 'så lenge det er nødvendig' }] }],
    },
  },
]);

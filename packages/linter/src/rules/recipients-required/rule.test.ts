import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = { id: 'a', name: 'Skole' };
const recipients = [{ category: 'nav' }];

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
  { name: 'what holds for all describes no activity', declaration: { general: { transfers: 'none' } } },
  {
    name: 'stated that there are none',
    declaration: { processingActivities: [{ ...activity, recipients: 'none' }] },
  },
  { name: 'general gives it', declaration: { general: { recipients }, processingActivities: [activity] } },
  {
    name: 'general states none for all',
    declaration: { general: { recipients: 'none' }, processingActivities: [activity] },
  },
  {
    name: 'who has access inside is another matter',
    declaration: { processingActivities: [{ ...activity, internalAccess: [{ category: 'case-handler' }] }] },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'one of two is silent, in nynorsk',
    declaration: {
      language: 'nn',
      processingActivities: [
        { ...activity, recipients },
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
]);

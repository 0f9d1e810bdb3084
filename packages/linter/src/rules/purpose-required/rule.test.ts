import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = { id: 'a', name: { nb: 'Barnehage', en: 'Kindergarten' } };
const purposes = [{ text: 'Tildele barnehageplass' }];
const missing = (pointer: string, activity = 'Barnehage') => [
  { messageId: 'missing', pointer, severity: 'error' as const, params: { activity } },
];

testRule(rule, [
  {
    name: 'none',
    declaration: { processingActivities: [activity] },
    findings: missing('/processingActivities/0'),
  },
  {
    name: 'a purpose of general belongs to no activity',
    declaration: { general: { purposes }, processingActivities: [activity] },
    findings: missing('/processingActivities/0'),
  },
  { name: 'general alone has its own', declaration: { general: { purposes } } },
  {
    name: 'general alone without',
    declaration: { general: { personalData: [{ text: 'Navn' }] } },
    findings: missing('/general', 'general'),
  },
  {
    name: 'what holds for all describes no activity',
    declaration: { general: { transfers: 'none' } },
    findings: [{ messageId: 'noActivities', pointer: '', severity: 'error' }],
  },
  {
    name: 'nothing described',
    declaration: {},
    findings: [{ messageId: 'noActivities', pointer: '', severity: 'error' }],
  },
  {
    name: 'in nynorsk',
    declaration: {
      language: 'nn',
      processingActivities: [{ ...activity, purposes: [{ text: 'Tildele barnehageplass etter søknad' }] }],
    },
  },
  {
    name: 'a finding for each activity that lacks them',
    declaration: {
      processingActivities: [activity, { ...activity, id: 'b', purposes }, { ...activity, id: 'c' }],
    },
    findings: [...missing('/processingActivities/0'), ...missing('/processingActivities/2')],
  },
]);

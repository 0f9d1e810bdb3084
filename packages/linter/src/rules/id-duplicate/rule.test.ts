import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const twice = [
  { id: 'drift', text: 'Drift' },
  { id: 'drift', text: 'Feilsøking' },
];

testRule(rule, [
  {
    name: 'three activities with one id',
    declaration: {
      processingActivities: ['A', 'B', 'C'].map((name) => ({ id: 'a', name })),
    },
    findings: [
      {
        messageId: 'activity',
        pointer: '/processingActivities/1/id',
        severity: 'warning',
        params: { id: 'a' },
      },
      { messageId: 'activity', pointer: '/processingActivities/2/id' },
    ],
  },
  {
    name: 'purposes of general',
    declaration: { language: 'nn', general: { purposes: twice } },
    findings: [{ messageId: 'purpose', pointer: '/general/purposes/1/id', params: { id: 'drift' } }],
  },
  {
    name: 'purposes without ids',
    declaration: { general: { purposes: [{ text: 'Drift' }, { text: 'Feilsøking' }] } },
  },
]);

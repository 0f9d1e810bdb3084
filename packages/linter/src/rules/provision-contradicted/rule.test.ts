import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const provision = (...entries: object[]) => ({ general: { provision: entries } });

testRule(rule, [
  {
    name: 'in general, nynorsk',
    declaration: {
      language: 'nn',
      ...provision({ requirement: 'statutory' }, { requirement: 'voluntary', obliged: true }),
    },
    findings: [
      { messageId: 'obligedThoughVoluntary', pointer: '/general/provision/1/obliged', severity: 'error' },
    ],
  },
  { name: 'obliged by a contract', declaration: provision({ requirement: 'contractual', obliged: true }) },
  { name: 'obliged, and nothing said of why', declaration: provision({ obliged: true }) },
  { name: 'voluntary, and nothing said of a duty', declaration: provision({ requirement: 'voluntary' }) },
  {
    name: 'an act that others must follow',
    declaration: provision({ requirement: 'statutory', obliged: false }),
  },
]);

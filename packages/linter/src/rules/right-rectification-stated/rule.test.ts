import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'error' }],
  },
  {
    name: 'telling recipients about corrections is another right',
    declaration: { rights: { notification: { text: 'Vi sier fra til dem som har fått opplysningene' } } },
    findings: [{ messageId: 'missing', pointer: '/rights' }],
  },
  {
    name: 'in nynorsk',
    declaration: { language: 'nn', rights: { rectification: { text: 'Du kan få retta feil' } } },
  },
]);

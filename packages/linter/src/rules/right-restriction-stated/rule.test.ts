import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'error' }],
  },
  {
    name: 'erasure and rectification do not tell it',
    declaration: { rights: { erasure: { text: 'Vi sletter' }, rectification: { text: 'Vi retter' } } },
    findings: [{ messageId: 'missing', pointer: '/rights' }],
  },
  {
    name: 'in nynorsk',
    declaration: {
      language: 'nn',
      rights: { restriction: { text: 'Du kan krevje at behandlinga blir avgrensa' } },
    },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'error' }],
  },
  {
    name: 'retention says what the body does, not what people can demand',
    declaration: { general: { retention: [{ text: 'Slettes etter ett år', period: 'P1Y' }] } },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'told not to apply',
    declaration: {
      rights: { erasure: { applies: false, text: 'Alt vi har, skal bevares etter arkivlova' } },
    },
  },
  {
    name: 'in nynorsk',
    declaration: {
      language: 'nn',
      rights: { erasure: { text: 'Du kan ha rett til å få sletta opplysningar' } },
    },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'error' }],
  },
  {
    name: 'the right to be informed is another one',
    declaration: { rights: { information: { text: 'Du har rett til informasjon' } } },
    findings: [{ messageId: 'missing', pointer: '/rights' }],
  },
  {
    name: 'access to public documents is another matter',
    declaration: {
      publicAccess: { documentAccess: { text: 'Alle kan kreve innsyn i offentlige dokumenter' } },
    },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'in nynorsk',
    declaration: { language: 'nn', rights: { access: { text: 'Du har rett til innsyn' } } },
  },
  {
    name: 'told not to apply',
    declaration: {
      rights: {
        access: { applies: false, text: 'Vi vet ikke hvem du er, og kan ikke gi innsyn (artikkel 11)' },
      },
    },
  },
]);

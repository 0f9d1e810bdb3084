import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'wherever an organisation number stands',
    declaration: {
      controller: {
        organisationNumber: '974761468',
        includes: [{ name: 'Nordvik Havn KF', organisationNumber: '123456784' }],
      },
      general: { jointControllers: [{ name: 'Nordvik IKS', organisationNumber: '940208581' }] },
      processingActivities: [
        { id: 'a', name: 'A', controller: { organisationNumber: '921891680' } },
        { id: 'b', name: 'B', jointControllers: [{ name: 'C', organisationNumber: '974761460' }] },
      ],
    },
    findings: [
      {
        messageId: 'checkDigit',
        pointer: '/controller/organisationNumber',
        severity: 'warning',
        params: { number: '974761468' },
      },
      { messageId: 'checkDigit', pointer: '/controller/includes/0/organisationNumber' },
      { messageId: 'checkDigit', pointer: '/general/jointControllers/0/organisationNumber' },
      { messageId: 'checkDigit', pointer: '/processingActivities/0/controller/organisationNumber' },
      { messageId: 'checkDigit', pointer: '/processingActivities/1/jointControllers/0/organisationNumber' },
    ],
  },
  { name: 'right numbers', declaration: { controller: { organisationNumber: '974761467' } } },
]);

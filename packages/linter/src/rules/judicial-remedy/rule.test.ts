import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const rights = { access: { text: 'Du har rett til innsyn' } };
const complaint = (text: string) => ({ rights, complaint: { text } });
const missing = [{ messageId: 'missing', pointer: '/rights', severity: 'info' as const }];

testRule(rule, [
  { name: 'not said', declaration: complaint('Du kan klage til Datatilsynet.'), findings: missing },
  ...[
    'Du kan klage til Datatilsynet eller gå til domstolene.',
    'Du kan krevje erstatning.',
    'Saken kan bringes inn for tingretten.',
    'You may complain or go to court.',
  ].map((text) => ({ name: text, declaration: complaint(text) })),
  {
    name: 'with the refusal (nynorsk)',
    declaration: {
      language: 'nn',
      rights,
      requests: { refusal: 'Du får vite korleis du går til domstolane.' },
    },
  },
  {
    name: 'with another right',
    declaration: {
      rights: { access: { text: 'Innsyn', limitations: [{ text: 'Domstolene avgjør tvil' }] } },
    },
  },
  {
    name: 'courts that receive data',
    declaration: {
      rights,
      general: { recipients: [{ category: 'court-or-tribunal', text: 'Domstolene i barnevernssaker' }] },
    },
    findings: missing,
  },
  {
    name: 'words that only look alike',
    declaration: { rights: { erasure: { text: 'Ikke når vi må forsvare rettskrav. Of course.' } } },
    findings: missing,
  },
  { name: 'nothing about rights at all', declaration: { complaint: { text: 'Du kan klage.' } } },
  { name: 'no finding under minimum', declaration: { rights }, preset: 'minimum' },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const text = 'Du kan klage til Datatilsynet.';
const complaint = (authority: object) => ({
  complaint: { text, authority: { name: 'Datatilsynet', ...authority } },
});

testRule(rule, [
  {
    name: 'a name only',
    declaration: complaint({}),
    findings: [{ messageId: 'missing', pointer: '/complaint/authority', severity: 'info' }],
  },
  {
    name: 'in words only (nynorsk)',
    declaration: {
      language: 'nn',
      complaint: { text, howTo: 'Nettsidene til Datatilsynet fortel korleis du klagar.' },
    },
    findings: [{ messageId: 'missing', pointer: '/complaint' }],
  },
  {
    name: 'an extension is no address',
    declaration: complaint({ 'x-note': 'Ring' }),
    findings: [{ messageId: 'missing', pointer: '/complaint/authority' }],
  },
  { name: 'a postal address', declaration: complaint({ postalAddress: 'Postboks 458 Sentrum, 0105 Oslo' }) },
  { name: 'a phone number', declaration: complaint({ phone: '22 39 69 00' }) },
  {
    name: 'the address in words',
    declaration: { complaint: { text: 'Klag til Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.' } },
  },
  {
    name: 'the address elsewhere on the page',
    declaration: {
      ...complaint({}),
      seeAlso: [{ name: 'Datatilsynet', url: 'https://www.datatilsynet.no' }],
    },
  },
  { name: 'no complaint is told by another rule', declaration: {} },
  {
    name: 'an unnamed authority is told by another rule',
    declaration: { complaint: { text: 'Du kan klage.' } },
  },
  {
    name: 'another authority is told by another rule',
    declaration: {
      complaint: { authority: { name: 'Statsforvalteren' }, text: 'Klag til Statsforvalteren.' },
    },
  },
  { name: 'no finding under minimum', declaration: complaint({}), preset: 'minimum' },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'letters instead of digital mail are no channel, nor is what others wrote (nynorsk)',
    declaration: {
      language: 'nn',
      rights: {
        access: { text: 'Du kan få sjå det skulen har skrive om deg' },
        digitalReservation: { text: 'Du kan få brev på papir i staden for digital post' },
      },
    },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'a link to a heading of the page itself is no channel',
    declaration: {
      id: 'https://www.nordvik.kommune.no/personvern',
      rights: {
        objection: { text: 'Du kan protestere', url: 'https://www.nordvik.kommune.no/personvern#protest' },
      },
    },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'a link to a form is one',
    declaration: {
      id: 'https://www.nordvik.kommune.no/personvern',
      rights: { access: { text: 'Innsyn', url: 'https://www.nordvik.kommune.no/innsyn' } },
    },
  },
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'warning' }],
  },
  {
    name: 'a deadline is no channel',
    declaration: { requests: { deadline: 'P1M' } },
    findings: [{ messageId: 'missing', pointer: '/requests' }],
  },
  {
    name: 'phone only',
    declaration: { requests: { contact: { phone: '99 99 99 90' } } },
    findings: [{ messageId: 'notElectronic', pointer: '/requests', severity: 'warning' }],
  },
  {
    name: 'letter only, as a channel without address',
    declaration: { requests: { channels: ['letter', 'in-person'] } },
    findings: [{ messageId: 'notElectronic', pointer: '/requests' }],
  },
  { name: 'a form without address', declaration: { requests: { channels: ['web-form'] } } },
  {
    name: 'e-mail that the document withholds',
    declaration: { requests: { contact: { withheld: ['email'] } } },
  },
  {
    name: 'an address with one right',
    declaration: { rights: { access: { text: 'Innsyn', url: 'https://a.no' } } },
  },
  {
    name: 'words with one right',
    declaration: { rights: { access: { text: 'Innsyn', howTo: 'Spør i resepsjonen' } } },
  },
  {
    name: 'a letter, and words that tell of a form (nynorsk)',
    declaration: {
      language: 'nn',
      requests: { channels: ['letter'], text: 'Du kan fylle ut det digitale kontaktskjemaet.' },
    },
  },
  {
    name: 'words that send the reader somewhere',
    declaration: { requests: { text: 'Ta kontakt med kommunen.' } },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const requests = (value: object, language = 'nb') => ({ language, requests: value });

testRule(rule, [
  {
    name: 'time is paid for (nynorsk)',
    declaration: requests({ fee: { text: 'Vi krev betaling etter medgått tid.' } }, 'nn'),
    findings: [{ messageId: 'saidInText', pointer: '/requests/fee/text' }],
  },
  { name: 'no payment is asked', declaration: requests({ fee: { text: 'Vi krever ikke betaling.' } }) },
  {
    name: 'a price, whatever the data say (nynorsk)',
    declaration: requests({ fee: { free: true }, text: 'For innsyn tek vi eit gebyr på 300 kroner.' }, 'nn'),
    findings: [{ messageId: 'saidInText', pointer: '/requests/text', severity: 'warning' }],
  },
  {
    name: 'a price for another copy',
    declaration: requests({ fee: { free: true }, text: 'Gebyr for kopi nummer to er 100 kroner.' }),
  },
  {
    name: 'a fee in the cases that the data list',
    declaration: requests({
      fee: { free: true, exceptions: ['further-copies'] },
      text: 'I noen tilfeller tar vi et gebyr.',
    }),
  },
  { name: 'nothing said', declaration: {} },
  {
    name: 'declared not to be free: one finding',
    declaration: requests({ fee: { free: false, exceptions: ['any-request'], text: 'Vi tar et gebyr' } }),
    findings: [{ messageId: 'notFree', pointer: '/requests/fee/free', severity: 'error' }],
  },
  {
    name: 'any request costs something',
    declaration: requests({ fee: { free: true, exceptions: ['further-copies', 'any-request'] } }),
    findings: [{ messageId: 'anyRequest', pointer: '/requests/fee/exceptions/1', severity: 'error' }],
  },
  {
    name: 'in the text about the price (nynorsk)',
    declaration: requests({ fee: { text: 'Det kostar 100 kroner å få innsyn.' } }, 'nn'),
    findings: [{ messageId: 'saidInText', pointer: '/requests/fee/text', severity: 'warning' }],
  },
  {
    name: 'with the right itself, in English',
    declaration: {
      rights: { access: { text: { nb: 'Innsyn', en: 'Access. We charge a fee.' } } },
      requests: { deadline: 'P1M' },
    },
    findings: [{ messageId: 'saidInText', pointer: '/rights/access/text/en' }],
  },
  {
    name: 'further copies',
    declaration: requests({ text: 'For meir enn éin kopi krev vi eit rimeleg gebyr.' }, 'nn'),
  },
  {
    name: 'excessive requests',
    declaration: requests({ fee: { text: 'Vi kan ta gebyr for overdrevne krav.' } }),
  },
  {
    name: 'nothing to pay',
    declaration: requests({ text: 'Vi tar ikke betalt for å behandle bestillingen din.' }),
  },
  {
    name: 'free, with an explanation',
    declaration: requests({ fee: { free: true, text: 'Vi tar aldri gebyr.' } }),
  },
  ...['Kopier av byggesaksdokumenter koster 100 kroner.', 'Vi tek gebyr for kopi av teikningar.'].map(
    (text) => ({
      name: `not: ${text}`,
      declaration: requests({ text }),
    }),
  ),
  {
    name: 'fees for documents are another matter',
    declaration: {
      publicAccess: { documentAccess: { fee: { free: false, text: 'Kopier koster 1 krone' } } },
    },
  },
]);

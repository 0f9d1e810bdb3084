import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const staff = (text: unknown, keys: object = { service: 'human-resources' }) => ({
  processingActivities: [{ id: 'a', name: 'Ansatte', text, ...keys }],
});
const AT = '/processingActivities/0/text';

testRule(rule, [
  ...[
    'Når en ansatt slutter, slettes e-posten.',
    'Kommunen kan åpne e-postkassen din når driften krever det.',
    'E-posten blir sletta når arbeidsforholdet er slutt.',
    'Leiaren kan få innsyn i e-posten ved langvarig fråvær.',
    'Lederen kan få innsyn i e-postkassen din når du er syk.',
    'Your mailbox is erased three months after you leave.',
  ].map((text) => ({
    name: text,
    declaration: staff(text),
    findings: [{ messageId: 'unnamed', pointer: AT, severity: 'info' as const }],
  })),
  {
    name: 'known by whose data they are; two texts, told once',
    declaration: staff('E-postkassa blir sletta.', {
      dataSubjects: [{ text: 'Vikarar', category: 'temporary-worker' }],
      retention: [{ text: 'E-postkassa blir stengd når du sluttar.' }],
    }),
    findings: [{ messageId: 'unnamed', pointer: '/processingActivities/0/retention/0/text' }],
  },
  {
    name: 'in two languages: the language of the declaration',
    declaration: staff({ nn: 'E-postkassa blir stengd.', nb: 'E-postkassen stenges.' }),
    findings: [{ messageId: 'unnamed', pointer: `${AT}/nb` }],
  },
  ...[
    'E-postkassen åpnes bare etter forskrift om arbeidsgivers innsyn i e-postkasse.',
    'E-postkassa blir opna etter forskrift om innsynet til arbeidsgivaren i e-postkasse.',
    'E-postkassen stenges etter e-postforskriften.',
    'We open your mailbox only under the regulation on the employer’s access to mailboxes.',
    'E-postkassen stenges etter forskrift 2. juli 2018 nr. 1108.',
    'E-postkassen stenges etter arbeidsmiljøloven § 9-5.',
    'Navn, adresse, telefon og e-post slettes etter et år.',
    'Vi sender lønnsslippen på e-post.',
  ].map((text) => ({ name: text, declaration: staff(text) })),
  {
    name: 'the regulation is named elsewhere',
    declaration: { relatedLaw: [{ law: ['FOR-2018-07-02-1108'] }], ...staff('E-postkassen stenges.') },
  },
  {
    name: 'about people outside',
    declaration: staff('E-postkassen slettes hvert år.', { dataSubjects: ['caller-or-correspondent'] }),
  },
  {
    name: 'outside the activities, said to staff',
    declaration: {
      language: 'nn',
      sections: [{ text: 'Er du sjuk, kan leiaren din gjere innsyn i e-postkassa di.' }],
    },
    findings: [{ messageId: 'unnamed', pointer: '/sections/0/text' }],
  },
  {
    name: 'outside the activities, of nobody',
    declaration: { sections: [{ text: 'E-postkassen slettes når saken er slutt.' }] },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const person = { name: 'Kari Nordmann', email: 'kari.nordmann@nordvik.kommune.no' };

testRule(rule, [
  {
    name: 'wherever a contact stands',
    declaration: {
      controller: {
        contact: person,
        responsibility: [
          { level: 'daily', contact: { ...person, name: { nb: 'Kari Nordmann', en: 'Kari Nordmann' } } },
        ],
      },
      contacts: [{ role: 'it', ...person }],
      processingActivities: [{ id: 'a', name: 'A', contact: person }],
      requests: { contact: person },
    },
    findings: [
      { messageId: 'named', pointer: '/controller/contact/name', severity: 'info' },
      { messageId: 'named', pointer: '/controller/responsibility/0/contact/name' },
      { messageId: 'named', pointer: '/contacts/0/name' },
      { messageId: 'named', pointer: '/processingActivities/0/contact/name' },
      { messageId: 'named', pointer: '/requests/contact/name' },
    ],
  },
  {
    name: 'the page has name and number, the document left them out',
    declaration: { contacts: [{ role: 'archivist', withheld: ['name', 'phone'] }] },
    findings: [{ messageId: 'named', pointer: '/contacts/0/withheld' }],
  },
  {
    name: 'a name without a channel',
    declaration: {
      contacts: [
        { role: 'archivist', name: 'Kari Nordmann' },
        { role: 'it', withheld: ['name'] },
      ],
    },
  },
  ...[
    'Ring saksbehandler Ingrid Solheim på 99 99 99 15.',
    'Koordinatoren er Marit Lie, tlf. 99 99 99 18.',
    'Kontakt Kari Nordmann (kari@nordvik.kommune.no).',
  ].map((text) => ({
    name: text,
    declaration: { sections: [{ text }] },
    findings: [{ messageId: 'named', pointer: '/sections/0/text' }],
  })),
  ...[
    'Ring servicetorget på 99 99 99 15.',
    'Møt opp i Olav Tryggvasons gate 1, telefon 99 99 99 15.',
    'Personvernombudet heter Kari Nordmann og svarer på 99 99 99 15.',
    'Kari Nordmann leder arkivet. Ring 99 99 99 15.',
  ].map((text) => ({ name: `not: ${text}`, declaration: { sections: [{ text }] } })),
  {
    name: 'the officer',
    declaration: { dataProtectionOfficer: { contact: { withheld: ['name', 'phone'] } } },
  },
  {
    name: 'a body',
    declaration: {
      contacts: [{ role: 'archivist', name: 'Interkommunalt Arkiv Nord', email: 'post@ian.example' }],
      complaint: { authority: { name: 'Datatilsynet', phone: '22 39 69 00' } },
    },
  },
]);

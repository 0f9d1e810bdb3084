import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const withContact = (contact: object) => ({ controller: { name: 'Nordvik kommune', contact } });

testRule(rule, [
  { name: 'no controller at all is told by the rule on identity', declaration: {} },
  {
    name: 'no contact',
    declaration: { controller: { name: 'Nordvik kommune' } },
    findings: [{ messageId: 'missing', pointer: '/controller', severity: 'error' }],
  },
  {
    name: 'a name and a sentence reach nobody',
    declaration: withContact({ name: 'Postmottaket', text: 'Åpent 9–15' }),
    findings: [{ messageId: 'missing', pointer: '/controller/contact' }],
  },
  {
    name: 'only a name is left out',
    declaration: withContact({ withheld: ['name'] }),
    findings: [{ messageId: 'missing', pointer: '/controller/contact' }],
  },
  {
    name: 'the contact of an activity is not that of the controller',
    declaration: {
      controller: { name: 'Nordvik kommune' },
      processingActivities: [
        { id: 'a', name: 'Barnehage', contact: { email: 'barnehage@nordvik.kommune.no' } },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/controller' }],
  },
  {
    name: 'a phone number given but left out of the document',
    declaration: withContact({ withheld: ['name', 'phone'] }),
  },
  ...[
    { email: 'post@nordvik.kommune.no' },
    { phone: '99 99 99 99' },
    { postalAddress: 'Postboks 1, 9990 Nordvik' },
    { visitingAddress: 'Storgata 1, 9990 Nordvik' },
    { web: 'https://www.nordvik.kommune.no/kontakt' },
    { form: 'https://www.nordvik.kommune.no/skjema' },
    { selfService: 'https://minside.nordvik.kommune.no' },
    { secureDigitalPost: 'https://svarut.ks.no/nordvik' },
  ].map((contact) => ({ name: `${Object.keys(contact)[0]} is enough`, declaration: withContact(contact) })),
]);

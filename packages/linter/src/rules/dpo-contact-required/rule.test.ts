import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const withContact = (contact: object) => ({ dataProtectionOfficer: { contact } });

testRule(rule, [
  {
    name: 'no officer',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'error' }],
  },
  {
    name: 'a text in nynorsk without a channel',
    declaration: { language: 'nn', dataProtectionOfficer: { text: 'Ombodet hjelper deg med rettane dine.' } },
    findings: [{ messageId: 'missing', pointer: '/dataProtectionOfficer' }],
  },
  {
    name: 'a name that is left out is no channel',
    declaration: withContact({ withheld: ['name'] }),
    findings: [{ messageId: 'missing', pointer: '/dataProtectionOfficer/contact' }],
  },
  {
    name: 'the general contact does not stand in for the officer’s',
    declaration: { controller: { name: 'Nordvik kommune', contact: { email: 'post@nordvik.kommune.no' } } },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'a direct number given but left out counts',
    declaration: withContact({ withheld: ['name', 'phone'] }),
  },
  { name: 'no name is needed', declaration: withContact({ email: 'personvernombud@nordvik.kommune.no' }) },
  {
    name: 'an officer at another municipality',
    declaration: withContact({ email: 'ombud@balsfjord.kommune.no' }),
  },
  {
    name: 'a link to a contact page',
    declaration: withContact({ web: 'https://www.nordvik.kommune.no/ombud' }),
  },
]);

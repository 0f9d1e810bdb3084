import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const controller = {
  name: 'Nordvik kommune',
  contact: {
    email: 'postmottak@nordvik.kommune.no',
    phone: '+47 99 99 99 90',
    postalAddress: { poBox: 'Postboks 1', postalCode: '9990', city: 'Nordvik' },
    web: 'https://www.nordvik.kommune.no/kontakt',
  },
};
const contacts = [{ role: 'service-desk', phone: '99 99 99 80' }];
const officer = (contact: object) => ({ controller, contacts, dataProtectionOfficer: { contact } });
const found = (messageId: string, severity: 'warning' | 'info') => [
  { messageId, severity, pointer: '/dataProtectionOfficer/contact' },
];

testRule(rule, [
  { name: 'no channel is told by the rule on contact', declaration: officer({ name: 'Ombudet' }) },
  {
    name: 'no contact',
    declaration: { controller, dataProtectionOfficer: { text: 'Ombudet hjelper deg.' } },
  },
  {
    name: 'the switchboard',
    declaration: officer({ phone: '99999990' }),
    findings: found('general', 'warning'),
  },
  {
    name: 'the service desk',
    declaration: officer({ phone: '99 99 99 80' }),
    findings: found('general', 'warning'),
  },
  {
    name: 'everything shared',
    declaration: officer({
      postalAddress: 'Postboks 1, 9990 Nordvik',
      web: 'https://www.nordvik.kommune.no/kontakt',
    }),
    findings: found('general', 'warning'),
  },
  {
    name: 'another shared mailbox of ours',
    declaration: officer({ email: 'info@nordvik.kommune.no' }),
    findings: found('general', 'warning'),
  },
  {
    name: 'a personal mailbox',
    declaration: officer({ email: 'kari.nordmann@nordvik.kommune.no' }),
    findings: found('personal', 'warning'),
  },
  {
    name: 'a personal mailbox beside the shared one',
    declaration: officer({
      email: 'kari.nordmann@nordvik.kommune.no',
      postalAddress: 'Postboks 1, 9990 Nordvik',
    }),
    findings: found('personal', 'warning'),
  },
  {
    name: 'a direct number that is left out',
    declaration: officer({ withheld: ['phone'] }),
    findings: found('personal', 'warning'),
  },
  {
    name: 'a phone of its own alone',
    declaration: officer({ phone: '99 99 99 91' }),
    findings: found('phoneOnly', 'info'),
  },
  {
    name: 'a phone of its own and the shared mailbox to write to',
    declaration: officer({ phone: '99 99 99 91', email: 'postmottak@nordvik.kommune.no' }),
  },
  ...[
    'personvernombud@nordvik.kommune.no',
    'personvernombod@ikamr.no',
    'dpo@nordvik.kommune.no',
    'post.personvern@nordvik.kommune.no',
  ].map((email) => ({ name: `${email} belongs to the role`, declaration: officer({ email }) })),
  {
    name: 'the general mailbox of the body that is the officer',
    declaration: officer({ email: 'post@ikamr.no' }),
  },
  { name: 'initials tell nothing', declaration: officer({ email: 'kno@nordvik.kommune.no' }) },
  { name: 'an address of its own', declaration: officer({ postalAddress: 'Postboks 2, 9990 Nordvik' }) },
  { name: 'a form of its own', declaration: officer({ form: 'https://www.nordvik.kommune.no/ombud' }) },
  {
    name: 'a direct mailbox beside a withheld name',
    declaration: officer({ email: 'ombod@nordvik.kommune.no', withheld: ['name'] }),
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const email = 'postmottak@nordvik.kommune.no';
const phone = '+47 99 99 99 90';
const contact = (contact: object, more: object = {}) => ({
  controller: { name: 'Nordvik kommune', contact },
  ...more,
});
const AT = '/controller/contact';

testRule(rule, [
  {
    name: 'one',
    declaration: contact({ email }),
    findings: [{ messageId: 'oneChannel', pointer: AT, severity: 'info' }],
  },
  {
    name: 'words and a name are no channels',
    declaration: contact({ phone, unit: 'Servicetorget', text: 'Ring oss' }),
    findings: [{ messageId: 'oneChannel', pointer: AT }],
  },
  {
    name: 'one that is withheld',
    declaration: contact({ withheld: ['name', 'phone'] }),
    findings: [{ messageId: 'oneChannel', pointer: AT }],
  },
  {
    name: 'the same kind twice',
    declaration: contact({ email }, { contacts: [{ role: 'mail-reception', email }] }),
    findings: [{ messageId: 'oneChannel', pointer: AT }],
  },
  {
    name: 'contacts for other matters do not count',
    declaration: contact({ email }, { contacts: [{ role: 'information-security', phone }] }),
    findings: [{ messageId: 'oneChannel', pointer: AT }],
  },
  { name: 'two', declaration: contact({ email, postalAddress: 'Postboks 1, 9990 Nordvik' }) },
  { name: 'one of two withheld', declaration: contact({ email, withheld: ['phone'] }) },
  {
    name: 'the service desk',
    declaration: contact({ email }, { contacts: [{ role: 'service-desk', phone }] }),
  },
  { name: 'none at all is told by another rule', declaration: contact({ unit: 'Servicetorget' }) },
  { name: 'no contact is told by another rule', declaration: { controller: { name: 'Nordvik kommune' } } },
  { name: 'no finding under minimum', declaration: contact({ email }), preset: 'minimum' },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const pointer = '/dataProtectionOfficer/contact/email';
const officer = (email: string) => ({ dataProtectionOfficer: { contact: { email } } });

testRule(rule, [
  {
    name: 'whatever the case of the letters',
    declaration: officer('Personvernombud.Nordvik@Hotmail.com'),
    findings: [{ messageId: 'private', pointer, severity: 'warning', params: { host: 'hotmail.com' } }],
  },
  {
    name: 'a Norwegian provider',
    declaration: officer('ombud@online.no'),
    findings: [{ messageId: 'private', pointer }],
  },
  { name: 'the officer’s own firm', declaration: officer('post@gmail-radgivning.no') },
  { name: 'a host that only ends alike', declaration: officer('post@nordvik-online.no') },
  {
    name: 'another contact than the officer’s',
    declaration: { contacts: [{ role: 'archivist', email: 'arkiv@gmail.com' }] },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const email = { controller: { contact: { email: 'post@nordvik.kommune.no' } } };
const section = (text: string) => ({ ...email, sections: [{ heading: 'Tryggleik', text }] });
const general = (security: object) => ({ ...email, general: { security } });

testRule(rule, [
  {
    name: 'an address',
    declaration: email,
    findings: [{ messageId: 'missing', pointer: '', severity: 'warning' }],
  },
  {
    name: 'beside other things in general',
    declaration: { ...email, general: { transfers: 'none' } },
    findings: [{ messageId: 'missing', pointer: '/general' }],
  },
  {
    name: 'a form of an activity',
    declaration: { processingActivities: [{ id: 'a', name: 'Barnehage', channels: ['web-form'] }] },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  { name: 'measures alone', declaration: general({ measures: ['encryption'] }) },
  {
    name: 'at an activity',
    declaration: {
      ...email,
      processingActivities: [{ id: 'a', name: 'Skole', security: { text: 'Passord' } }],
    },
  },
  ...[
    'Vi nyttar HTTPS for å sikre nettløysingane.',
    'Informasjonstryggleiken blir vurdert kvart år.',
    'Opplysningene er sikret med tilgangsstyring.',
    'We use access control.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  { name: 'no electronic channel', declaration: { controller: { contact: { phone: '77 72 20 00' } } } },
  ...['Vanleg e-post er ikkje kryptert.', 'SMS er ikke sikret.', 'Kravet er sikra med pant i eigedomen.'].map(
    (text) => ({
      name: text,
      declaration: section(text),
      findings: [{ messageId: 'missing', pointer: '' }],
    }),
  ),
]);

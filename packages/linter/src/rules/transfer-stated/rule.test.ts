import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (activity: object) => ({ processingActivities: [{ id: 'a', name: 'Nyhetsbrev', ...activity }] });
const to = (country?: string) => ({ recipients: [{ name: 'Post AS', ...(country && { country }) }] });
const AT = '/processingActivities/0/recipients/0/country';
const two = [
  { id: 'a', name: 'Skole' },
  { id: 'b', name: 'Barnehage' },
];

testRule(rule, [
  {
    name: 'no transfers stated',
    declaration: only(to('US')),
    findings: [
      {
        messageId: 'missing',
        pointer: AT,
        severity: 'error',
        params: { recipient: 'Post AS', country: 'US' },
      },
    ],
  },
  {
    name: 'stated that there are none',
    declaration: { language: 'nn', ...only({ ...to('IN'), transfers: 'none' }) },
    findings: [{ messageId: 'contradicted', pointer: AT, severity: 'error' }],
  },
  {
    name: 'another country is stated',
    declaration: only({ ...to('IN'), transfers: [{ country: 'US', mechanism: '45(3)' }] }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'an approved country is outside too',
    declaration: only(to('GB')),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  { name: 'the country is stated', declaration: only({ ...to('US'), transfers: [{ country: 'US' }] }) },
  {
    name: 'transfers without a country are told by transfer-mechanism-complete',
    declaration: only({ ...to('US'), transfers: [{ text: 'Opplysninger kan bli overført til tredjeland' }] }),
  },
  { name: 'in the EEA', declaration: only(to('FI')) },
  { name: 'somewhere in the EEA', declaration: only(to('EEA')) },
  { name: 'Norway', declaration: only(to('NO')) },
  { name: 'Svalbard is Norway', declaration: only(to('SJ')) },
  { name: 'no country stated', declaration: only(to()) },
  {
    name: 'recipients of general, inherited by two, are told once',
    declaration: { general: to('US'), processingActivities: two },
    findings: [{ messageId: 'missing', pointer: '/general/recipients/0/country' }],
  },
  {
    name: 'transfers of general cover recipients of an activity',
    declaration: { general: { transfers: [{ country: 'US' }] }, ...only(to('US')) },
  },
  {
    name: 'a system outside the EEA',
    declaration: only({ systems: [{ name: 'Kurs', country: 'US' }] }),
    findings: [
      { messageId: 'inferred', pointer: '/processingActivities/0/systems/0/country', severity: 'warning' },
    ],
  },
  {
    name: 'a system and its supplier in the same country are told once',
    declaration: only({ ...to('US'), systems: [{ name: 'Kurs', country: 'US' }] }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  { name: 'a system in the EEA', declaration: only({ systems: [{ name: 'Kurs', country: 'IE' }] }) },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const to = (transfer: object) => ({ general: { transfers: [transfer] } });

testRule(rule, [
  {
    name: 'somewhere in the EEA',
    declaration: { language: 'nn', ...to({ country: 'EEA', text: 'Leverandørar i EØS' }) },
    findings: [
      {
        messageId: 'inside',
        pointer: '/general/transfers/0/country',
        severity: 'warning',
        params: { country: 'EEA' },
      },
    ],
  },
  {
    name: 'inherited by two activities, told once',
    declaration: {
      ...to({ country: 'NO' }),
      processingActivities: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [{ messageId: 'inside', pointer: '/general/transfers/0/country' }],
  },
  { name: 'an approved country is outside', declaration: to({ country: 'GB' }) },
  { name: 'no country', declaration: to({ text: 'Kan bli overført til tredjeland' }) },
  {
    name: 'an international organisation with its seat in France',
    declaration: to({ country: 'FR', internationalOrganisation: true }),
  },
  { name: 'none', declaration: { general: { transfers: 'none' } } },
]);

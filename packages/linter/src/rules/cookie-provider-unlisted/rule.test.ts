import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const site = (recipients: unknown, item: object) => ({
  controller: { name: { nb: 'Nordvik kommune', en: 'Nordvik Municipality' } },
  processingActivities: [
    { id: 'nettsted', name: 'Nettsted', ...(recipients !== undefined && { recipients }) },
  ],
  cookies: { items: [{ category: 'analytics', ...item }] },
});
const web = [{ name: 'Kvitsand AS' }];

testRule(rule, [
  {
    name: 'nobody has the provider, nynorsk',
    declaration: { language: 'nn', ...site(web, { tool: 'Google Analytics', provider: 'Google' }) },
    findings: [
      {
        messageId: 'unlisted',
        pointer: '/cookies/items/0/provider',
        severity: 'warning',
        params: { provider: 'Google', cookie: 'Google Analytics' },
      },
    ],
  },
  {
    name: 'a recipient without a name',
    declaration: site([...web, { category: 'it-supplier' }], { provider: 'Google' }),
  },
  {
    name: 'another name of the company',
    declaration: site([{ name: 'Google Ireland Ltd' }], { provider: 'Google' }),
  },
  { name: 'the body itself', declaration: site(web, { provider: 'Nordvik Municipality' }) },
  { name: 'the body in other words', declaration: site(web, { provider: 'Kommunen' }) },
  { name: 'a necessary cookie', declaration: site(web, { category: 'necessary', provider: 'Google' }) },
  {
    name: 'no provider is for cookie-information-required',
    declaration: site(web, { tool: 'Google Analytics' }),
  },
  {
    name: 'no recipients anywhere is for recipients-required',
    declaration: site(undefined, { provider: 'Google' }),
  },
  {
    name: 'the controller is not named',
    declaration: { ...site(web, { provider: 'Google' }), controller: { kind: 'municipality' } },
  },
  {
    name: 'an activity that is silent on recipients, beside one that is not',
    declaration: {
      ...site(web, { provider: 'Google' }),
      processingActivities: [
        { id: 'nettsted', name: 'Nettsted' },
        { id: 'skole', name: 'Skole', recipients: web },
      ],
    },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (activity: object, rest: object = {}) => ({
  ...rest,
  processingActivities: [{ id: 'a', name: 'Nettsted', ...activity }],
});
const AT = '/processingActivities/0';
const google = [{ name: 'Google Analytics' }];

testRule(rule, [
  {
    name: 'one company named three times is told once, where its name stands',
    declaration: only(
      { sources: [{ text: 'Google Analytics samler inn' }], systems: google, text: 'Vi bruker Google' },
      { cookies: { items: [{ tool: 'Google Analytics' }] } },
    ),
    findings: [
      {
        messageId: 'unaddressed',
        pointer: `${AT}/systems/0/name`,
        severity: 'warning',
        params: { vendor: 'Google' },
      },
    ],
  },
  {
    name: 'a recipient, nynorsk, and a channel of the same company',
    declaration: only(
      { recipients: [{ name: 'Facebook', category: 'platform' }] },
      { language: 'nn', communication: [{ kind: 'social-media', name: 'Instagram' }] },
    ),
    findings: [{ messageId: 'unaddressed', pointer: `${AT}/recipients/0/name`, params: { vendor: 'Meta' } }],
  },
  {
    name: 'only in the words of one language',
    declaration: only({ text: { nb: 'Statistikk', en: 'Statistics by Hotjar' } }),
    findings: [{ messageId: 'unaddressed', pointer: `${AT}/text`, params: { vendor: 'Hotjar' } }],
  },
  {
    name: 'two companies in one text',
    declaration: only({ recipients: [{ text: 'Microsoft og Vimeo' }] }),
    findings: [
      { messageId: 'unaddressed', pointer: `${AT}/recipients/0/text`, params: { vendor: 'Microsoft' } },
      { messageId: 'unaddressed', pointer: `${AT}/recipients/0/text`, params: { vendor: 'Vimeo' } },
    ],
  },
  {
    name: 'systems of general, inherited by two, are told once',
    declaration: {
      general: { systems: google },
      processingActivities: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [{ messageId: 'unaddressed', pointer: '/general/systems/0/name' }],
  },
  {
    name: 'only about cookies and channels',
    declaration: {
      cookies: { items: [{ tool: 'Video', provider: 'YouTube' }] },
      communication: [{ kind: 'social-media', name: 'Facebook' }],
    },
    findings: [
      { messageId: 'unaddressed', pointer: '/cookies/items/0/provider', params: { vendor: 'Google' } },
      { messageId: 'unaddressed', pointer: '/communication/0/name', params: { vendor: 'Meta' } },
    ],
  },
  {
    name: 'about cookies, while an activity states its transfers',
    declaration: only({ transfers: 'none' }, { cookies: { items: [{ tool: 'Google Analytics' }] } }),
  },
  {
    name: 'another activity states its transfers',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'Nettsted', systems: google },
        { id: 'b', name: 'Skole', transfers: 'none' },
      ],
    },
    findings: [{ messageId: 'unaddressed', pointer: `${AT}/systems/0/name` }],
  },
  { name: 'stated that there are none', declaration: only({ systems: google, transfers: 'none' }) },
  {
    name: 'general states it for all',
    declaration: only({ systems: google }, { general: { transfers: 'none' } }),
  },
  {
    name: 'promised in other words',
    declaration: only({ systems: google, exclusions: [{ of: 'transfers', text: 'Alt lagres i EØS' }] }),
  },
  {
    name: 'a company that is placed outside the EEA is told by transfer-stated',
    declaration: only({ recipients: [{ name: 'Google LLC', country: 'US' }], systems: google }),
  },
  {
    name: 'a company with its branch in the EEA leaves the question open',
    declaration: only({ recipients: [{ name: 'Google Ireland Ltd', country: 'IE' }] }),
    findings: [{ messageId: 'unaddressed', pointer: `${AT}/recipients/0/name` }],
  },
  { name: 'no such company', declaration: only({ systems: [{ name: 'Matomo', supplier: 'Talljern Oy' }] }) },
  { name: 'a word that begins alike', declaration: only({ text: 'Metadata om dokumentene' }) },
]);

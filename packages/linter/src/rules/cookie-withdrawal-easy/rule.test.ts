import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const items = [{ category: 'analytics' }];
const cookies = (more: object) => ({ cookies: { items, ...more } });

testRule(rule, [
  {
    name: 'nothing said, neither how consent is asked for',
    declaration: cookies({}),
    findings: [{ messageId: 'missing', pointer: '/cookies', severity: 'warning' }],
  },
  {
    name: 'the right in general is not enough: where is the button?',
    declaration: {
      ...cookies({ consent: 'opt-in' }),
      rights: { withdrawConsent: { text: 'Du kan trekke det.' } },
    },
    findings: [{ messageId: 'missing', pointer: '/cookies' }],
  },
  {
    name: 'only the browser, nynorsk, also where consent is taken from it',
    declaration: cookies({
      consent: 'browser-settings',
      withdrawal: { text: 'Du kan trekkje samtykket ved å endre innstillingane i nettlesaren.' },
    }),
    findings: [{ messageId: 'browserOnly', pointer: '/cookies/withdrawal' }],
  },
  {
    name: 'an address',
    declaration: cookies({ withdrawal: { url: 'https://www.nordvik.kommune.no/cookies' } }),
  },
  { name: 'a button', declaration: cookies({ withdrawal: { howTo: 'Trykk på knappen nedst på sida.' } }) },
  { name: 'in words', declaration: cookies({ withdrawal: { text: 'Du endrer valget ditt når du vil.' } }) },
  ...['not-asked', 'implied', 'opt-out'].map((consent) => ({
    name: `${consent}: no consent to withdraw`,
    declaration: cookies({ consent }),
  })),
  {
    name: 'only necessary ones',
    declaration: { cookies: { consent: 'opt-in', items: [{ category: 'necessary' }] } },
  },
  {
    name: 'an activity whose consent has no withdrawal is told there',
    declaration: {
      ...cookies({ consent: 'opt-in' }),
      processingActivities: [
        { id: 'nett', name: 'Nettstatistikk', service: 'it-and-web', legalBases: [{ article: '6(1)(a)' }] },
      ],
    },
  },
  { name: 'none', declaration: { cookies: 'none' } },
]);

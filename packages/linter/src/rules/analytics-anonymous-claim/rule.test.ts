import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const item = (more: object) => ({ category: 'analytics', ...more });
const activity = (more: object) => ({ processingActivities: [{ id: 'nett', name: 'Nettstedet', ...more }] });

testRule(rule, [
  {
    name: 'among the claims, with analytics',
    declaration: { cookies: { items: [item({})], claims: ['no-security-risk', 'not-identifying'] } },
    findings: [
      {
        messageId: 'claim',
        pointer: '/cookies/claims/1',
        severity: 'warning',
        params: { words: 'not-identifying' },
      },
    ],
  },
  {
    name: 'in several places: the most exact one',
    declaration: {
      cookies: {
        claims: ['anonymous'],
        text: 'Alt er anonymt.',
        items: [item({ tool: 'Google Analytics', data: { nn: 'Opplysningane blir anonymiserte.' } })],
      },
      ...activity({ systems: [{ name: 'Google Analytics' }], text: 'Dataene er anonyme.' }),
    },
    findings: [
      { messageId: 'claim', pointer: '/cookies/items/0/data/nn', params: { words: 'anonymiserte' } },
    ],
  },
  ...[{ duration: 'P2Y' }, { names: ['_ga'] }, { technology: 'fingerprint' }].map((mark) => ({
    name: `an item that recognises visitors: ${Object.keys(mark)[0]}`,
    declaration: { cookies: { items: [item({ ...mark, text: 'Alt er anonymt.' })] } },
    preset: 'strict' as const,
    findings: [{ messageId: 'withIdentifier', pointer: '/cookies/items/0/text', severity: 'error' as const }],
  })),
  {
    name: 'strict, with no identifier told',
    declaration: { cookies: { items: [item({ duration: 'session' })], text: 'Alt er anonymt.' } },
    preset: 'strict',
    findings: [{ messageId: 'claim', pointer: '/cookies/text', severity: 'warning' }],
  },
  {
    name: 'de-identified, in an activity about analytics',
    declaration: activity({
      purposes: [{ text: 'Lage besøksstatistikk' }],
      personalData: [{ text: 'Avidentifiserte opplysninger om besøkende' }],
    }),
    findings: [{ messageId: 'claim', pointer: '/processingActivities/0/personalData/0/text' }],
  },
  {
    name: 'IP truncation anywhere',
    declaration: {
      sections: [{ heading: 'Logg', text: 'IP-adressen blir kortet ned, så loggen er anonym.' }],
    },
    findings: [{ messageId: 'withIdentifier', pointer: '/sections/0/text' }],
  },
  {
    name: 'not said to be anonymous',
    declaration: { cookies: { items: [item({ text: 'Dataene er ikke helt anonyme.' })] } },
  },
  {
    name: 'cookieless',
    declaration: {
      cookies: { claims: ['anonymous'], items: [item({ technology: 'cookieless', text: 'Anonymt' })] },
    },
  },
  {
    name: 'claims without analytics',
    declaration: { cookies: { claims: ['anonymous'], items: [{ category: 'necessary' }] } },
  },
  {
    name: 'anonymous about something else',
    declaration: activity({ text: 'Du kan tipse oss anonymt. Dokumenter blir anonymisert.' }),
  },
  { name: 'analytics without a claim', declaration: { cookies: { items: [item({ tool: 'Matomo' })] } } },
]);

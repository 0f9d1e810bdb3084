import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const ANALYTICS = { category: 'analytics', purpose: 'Statistikk' };
const cookies = (more: object, ...items: object[]) => ({
  cookies: { ...more, ...(items.length > 0 && { items }) },
});

testRule(rule, [
  {
    name: 'not asked',
    declaration: cookies({ consent: 'not-asked' }, { category: 'necessary' }, ANALYTICS),
    findings: [{ messageId: 'notAsked', pointer: '/cookies/consent', severity: 'error' }],
  },
  ...['functional', 'analytics', 'marketing', 'embedded-content'].map((category) => ({
    name: category,
    declaration: cookies({}, { category }),
    findings: [{ messageId: 'notStated', pointer: '/cookies', severity: 'warning' as const }],
  })),
  {
    name: 'a well-known tool without a category',
    declaration: cookies({}, { tool: { nb: 'Google Analytics', nn: 'Google Analytics' } }),
    findings: [{ messageId: 'notStated', pointer: '/cookies' }],
  },
  ...['opt-in', 'opt-out', 'browser-settings', 'implied'].map((consent) => ({
    name: `${consent} is right, or has another rule`,
    declaration: cookies({ consent }, ANALYTICS),
  })),
  ...['necessary', 'transmission'].map((category) => ({
    name: `${category} needs no consent`,
    declaration: cookies({}, { category }),
  })),
  { name: 'cookieless', declaration: cookies({}, { category: 'analytics', technology: 'cookieless' }) },
  { name: 'no category', declaration: cookies({ consent: 'not-asked' }, { names: ['x'] }) },
  { name: 'nothing listed', declaration: cookies({ text: 'Vi bruker informasjonskapsler.' }) },
  ...[
    'Vi spør om samtykke før vi lagrer dem.',
    'Vi hentar inn samtykke frå deg.',
    'Du velger godta eller avvis i banneret.',
    'Du kan trekke samtykket i nettleseren din.',
    'Ved å bruke siden samtykker du til informasjonskapsler.',
  ].map((text) => ({ name: `in words: ${text}`, declaration: cookies({ text }, ANALYTICS) })),
  {
    name: 'before the act of 2024',
    declaration: cookies({ consent: 'not-asked' }, ANALYTICS),
    asOf: '2024-12-31',
  },
  { name: 'none', declaration: { cookies: 'none' } },
  { name: 'silence', declaration: {} },
]);

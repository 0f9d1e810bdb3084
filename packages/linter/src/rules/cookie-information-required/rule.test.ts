import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const FULL = {
  tool: 'Talljern',
  category: 'analytics',
  purpose: 'Telle besøk',
  data: 'Sidene du åpner',
  provider: 'Talljern AS',
  duration: 'P1Y',
  firstParty: true,
};
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(FULL).filter(([key]) => !keys.includes(key)));
const cookies = (...items: object[]) => ({ cookies: { items } });
const AT = '/cookies/items/0';

testRule(rule, [
  { name: 'everything', declaration: cookies(FULL) },
  ...['data', 'purpose', 'provider'].map((key) => ({
    name: `without ${key}`,
    declaration: cookies(without(key)),
    findings: [
      {
        messageId: 'missing',
        pointer: AT,
        severity: 'error' as const,
        params: { cookie: 'Talljern', keys: key },
      },
    ],
  })),
  {
    name: 'several missing, told once',
    declaration: cookies(without('data', 'provider')),
    findings: [{ messageId: 'missing', pointer: AT, params: { keys: 'data, provider' } }],
  },
  {
    name: 'how long and to whom',
    declaration: cookies(without('duration', 'firstParty')),
    findings: [
      { messageId: 'lifetime', pointer: AT, severity: 'warning', params: { keys: 'duration, sharedWith' } },
    ],
  },
  { name: 'shared with somebody', declaration: cookies({ ...without('firstParty'), sharedWith: 'Google' }) },
  { name: 'for the visit only', declaration: cookies({ ...FULL, duration: 'session' }) },
  {
    name: 'the words of the item may tell it',
    declaration: cookies({ ...without('data'), text: 'Vi ser hvilke sider du åpner.' }),
    findings: [{ messageId: 'perhapsMissing', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'no category: the names say which item',
    declaration: cookies(without('category', 'tool', 'data')),
    findings: [{ messageId: 'perhapsMissing', pointer: AT, params: { cookie: 'Talljern AS' } }],
  },
  {
    name: 'the second of two',
    declaration: cookies(FULL, {
      category: 'marketing',
      purpose: 'Reklame',
      data: 'ID',
      duration: 'P1Y',
      firstParty: false,
    }),
    findings: [
      {
        messageId: 'missing',
        pointer: '/cookies/items/1',
        params: { cookie: 'marketing', keys: 'provider' },
      },
    ],
  },
  ...['necessary', 'transmission'].map((category) => ({
    name: `${category} without anything`,
    declaration: cookies({ names: ['session'], category }),
  })),
  { name: 'cookieless', declaration: cookies({ category: 'analytics', technology: 'cookieless' }) },
  {
    name: 'only necessary ones, in words',
    declaration: { cookies: { text: 'Vi bruker bare nødvendige informasjonskapsler.' } },
  },
  { name: 'nynorsk', declaration: { cookies: { text: 'Vi bruker berre naudsynte informasjonskapslar.' } } },
  { name: 'before the act of 2024', declaration: cookies(without('data')), asOf: '2024-12-31' },
  { name: 'none', declaration: { cookies: 'none' } },
]);

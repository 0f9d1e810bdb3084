import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const claiming = (...items: object[]) => ({ cookies: { claims: ['anonymous', 'not-shared'], items } });
const AT = '/cookies/claims/1';

testRule(rule, [
  {
    name: 'set by others, nynorsk; the first tool is told',
    declaration: {
      language: 'nn',
      ...claiming({ names: ['a'] }, { names: ['b'], firstParty: false }, { tool: 'Hotjar' }),
    },
    findings: [
      { messageId: 'shared', pointer: AT, severity: 'warning', params: { cookie: 'b', key: 'firstParty' } },
    ],
  },
  {
    name: 'shared with somebody',
    declaration: claiming({ names: ['a'], firstParty: true, sharedWith: 'Talljern Oy' }),
    findings: [{ messageId: 'shared', pointer: AT, params: { cookie: 'a', key: 'sharedWith' } }],
  },
  {
    name: 'a well-known company by its tool',
    declaration: claiming({ tool: 'Google Analytics' }),
    findings: [{ messageId: 'shared', pointer: AT, params: { cookie: 'Google Analytics', key: 'tool' } }],
  },
  {
    name: 'shared with nobody',
    declaration: claiming({ names: ['a'], sharedWith: { nb: 'Ingen', en: 'Nobody' } }),
  },
  {
    name: 'the body’s own',
    declaration: claiming({ names: ['a'], provider: 'Nordvik kommune', firstParty: true }),
  },
  { name: 'no items', declaration: { cookies: { claims: ['not-shared'] } } },
  { name: 'no such claim', declaration: { cookies: { claims: ['anonymous'], items: [{ tool: 'Hotjar' }] } } },
  { name: 'none', declaration: { cookies: 'none' } },
]);

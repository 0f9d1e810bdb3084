import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const site = (text: unknown, cookies: unknown = 'none') => ({
  cookies,
  processingActivities: [{ id: 'nettsted', name: 'Nettsted', purposes: [{ text }] }],
});
const AT = '/cookies';

testRule(rule, [
  {
    name: 'in a purpose, nynorsk',
    declaration: { language: 'nn', ...site('Lage statistikk med Hotjar') },
    findings: [{ messageId: 'toolNamed', pointer: AT, severity: 'warning', params: { tool: 'Hotjar' } }],
  },
  {
    name: 'in several languages, told once',
    declaration: site({ nb: 'Statistikk med Meta-piksel', en: 'Statistics with a Meta pixel' }),
    findings: [{ messageId: 'toolNamed', pointer: AT, params: { tool: 'Meta pixel' } }],
  },
  { name: 'no longer used', declaration: site('Vi har sluttet med Google Analytics') },
  {
    name: 'cookies are described',
    declaration: site('Statistikk med Hotjar', { items: [{ tool: 'Hotjar' }] }),
  },
  {
    name: 'nothing is said of cookies',
    declaration: { processingActivities: [{ id: 'a', name: 'Hotjar' }] },
  },
  { name: 'a tool that may do without', declaration: site('Statistikk med Matomo') },
  {
    name: 'in a definition only',
    declaration: { cookies: 'none', definitions: [{ term: 'Hotjar', text: 'Et verktøy' }] },
  },
  {
    name: 'a section tells of the tool',
    declaration: { cookies: 'none', sections: [{ text: 'Vi bruker Google Analytics for å telle besøk.' }] },
    findings: [{ messageId: 'toolNamed', pointer: '/cookies' }],
  },
]);

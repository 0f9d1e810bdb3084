import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'a time left open is told by another rule',
    declaration: { requests: { text: 'Vi svarer så snart vi har kapasitet.' } },
  },
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'info' }],
  },
  {
    name: 'the extension alone is no deadline',
    declaration: { requests: { extension: { by: 'P2M' } } },
    findings: [{ messageId: 'missing', pointer: '/requests' }],
  },
  { name: 'any deadline counts', declaration: { requests: { deadline: 'P30D' } } },
  { name: 'in words', declaration: { requests: { text: 'Du får svar innen én måned.' } } },
  {
    name: 'in words (nynorsk)',
    declaration: { language: 'nn', requests: { reply: 'Svaret kjem innan ein månad.' } },
  },
  {
    name: 'in English, with one right',
    declaration: { language: 'en', rights: { access: { text: 'We answer within one calendar month' } } },
  },
  {
    name: '«en» before another word is no period',
    declaration: { rights: { access: { text: 'Du kan få en kopi' } } },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'a wrong one is told by another rule',
    declaration: { requests: { text: 'Du får svar innen seks uker.' } },
  },
  { name: 'no finding under minimum', declaration: {}, preset: 'minimum' },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  { name: 'no list', declaration: { title: { nb: 'Personvern', en: 'Privacy' } } },
  {
    name: 'all listed',
    declaration: { languages: ['nb', 'en'], title: { nb: 'Personvern', en: 'Privacy' } },
  },
  {
    name: 'one finding a language, at the first text',
    declaration: {
      languages: ['nb'],
      title: { nb: 'Personvern', en: 'Privacy', se: 'Persovdna' },
      principles: [{ en: 'Fair' }],
    },
    findings: [
      { messageId: 'undeclared', pointer: '/title/se', params: { language: 'se', count: 1 } },
      {
        messageId: 'undeclared',
        pointer: '/principles/0/en',
        params: { language: 'en', count: 2 },
        severity: 'info',
      },
    ],
  },
  {
    name: 'plain strings in a language that is not listed',
    declaration: {
      languages: ['nn', 'en'],
      title: 'Personvern',
      changeNotice: { nn: 'Varsel', en: 'Notice' },
    },
    findings: [{ messageId: 'undeclared', pointer: '/language', params: { language: 'nb', count: 1 } }],
  },
  { name: 'a name is in no language', declaration: { languages: ['nn'], controller: { name: 'Nordvik' } } },
]);

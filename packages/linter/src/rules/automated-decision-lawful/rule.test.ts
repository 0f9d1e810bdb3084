import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const LAWFUL = { ground: '22(2)(b)', law: ['forvaltningsloven § 11'] };
const only = (decision: object, activity: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Parkering', automatedDecisions: [decision], ...activity }],
});
const health = (...articles: string[]) => ({
  personalData: [{ categories: ['health'] }],
  legalBases: articles.map((article) => ({ article })),
});
const AT = '/processingActivities/0/automatedDecisions/0';

testRule(rule, [
  { name: 'a ground and its law', declaration: only(LAWFUL) },
  {
    name: 'no ground, nynorsk',
    declaration: { language: 'nn', ...only({ text: 'Avgjerda er automatisk' }) },
    findings: [{ messageId: 'groundUnstated', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'law without the law',
    declaration: only({ ground: '22(2)(b)' }),
    findings: [{ messageId: 'groundUnstated', pointer: AT }],
  },
  {
    name: 'consent without safeguards',
    declaration: only({ ground: '22(2)(c)' }),
    findings: [{ messageId: 'safeguards', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'a contract with two of three safeguards',
    declaration: only({ ground: '22(2)(a)', safeguards: ['human-intervention', 'express-view'] }),
    findings: [{ messageId: 'safeguards', pointer: `${AT}/safeguards` }],
  },
  {
    name: 'safeguards are not asked for under law',
    declaration: only({ ...LAWFUL, safeguards: ['contest'] }),
  },
  {
    name: 'health under the condition for health care',
    declaration: only(LAWFUL, health('6(1)(e)', '9(2)(h)')),
    findings: [{ messageId: 'specialCategories', pointer: AT, severity: 'error' }],
  },
  {
    name: 'health with substantial public interest',
    declaration: only(LAWFUL, health('9(2)(g)', '9(2)(h)')),
  },
  { name: 'health with explicit consent', declaration: only(LAWFUL, health('9(2)(a)')) },
  {
    name: 'no condition at all is told by special-category-exception-required',
    declaration: only(LAWFUL, health('6(1)(e)')),
  },
  {
    name: 'the decision is limited to other data',
    declaration: only({ ...LAWFUL, appliesTo: { categories: ['vehicle'] } }, health('9(2)(h)')),
  },
  {
    name: 'the health data are limited to another purpose',
    declaration: only(
      { ...LAWFUL, appliesTo: { purposes: ['sortere'] } },
      {
        personalData: [{ categories: ['health'], appliesTo: { purposes: ['hjelpe'] } }],
        legalBases: [{ article: '9(2)(h)' }],
      },
    ),
  },
  {
    name: 'ordinary data',
    declaration: only(LAWFUL, {
      personalData: [{ categories: ['vehicle'] }],
      legalBases: [{ article: '9(2)(h)' }],
    }),
  },
  {
    name: 'decisions of general are told once',
    declaration: {
      general: { automatedDecisions: [{ text: 'Sortering' }] },
      processingActivities: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [{ messageId: 'groundUnstated', pointer: '/general/automatedDecisions/0' }],
  },
  { name: 'none', declaration: { general: { automatedDecisions: 'none' } } },
]);

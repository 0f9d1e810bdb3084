import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (...legalBases: object[]) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'Vandel',
      personalData: [{ categories: ['name', 'criminal-offences'] }],
      ...(legalBases.length > 0 && { legalBases }),
    },
  ],
});
const AT = '/processingActivities/0/personalData/0/categories/1';
const law = ['barnehageloven § 30'];

testRule(rule, [
  {
    name: 'no basis',
    declaration: only(),
    findings: [{ messageId: 'noLaw', pointer: AT, severity: 'warning', params: { activity: 'Vandel' } }],
  },
  {
    name: 'article 10 without an act',
    declaration: only({ article: '10' }),
    findings: [{ messageId: 'noLaw', pointer: AT }],
  },
  { name: 'article 10 with an act', declaration: only({ article: '10', law }) },
  {
    name: 'article 10, and the act beside article 6',
    declaration: only({ article: '10' }, { article: '6(1)(c)', law }),
  },
  {
    name: 'only the act',
    declaration: only({ law }),
    findings: [{ messageId: 'noArticle10', pointer: AT, severity: 'info' }],
  },
  {
    name: 'a task with an act',
    declaration: only({ article: '6(1)(e)', law }),
    findings: [{ messageId: 'noArticle10', pointer: AT }],
  },
  {
    name: 'the act is for other data',
    declaration: only({ article: '6(1)(e)', law, appliesTo: { categories: ['name'] } }),
    findings: [{ messageId: 'noLaw', pointer: AT }],
  },
  {
    name: 'the act is for health data',
    declaration: only({ article: '9(2)(g)', law }),
    findings: [{ messageId: 'noLaw', pointer: AT }],
  },
  {
    name: 'personopplysningsloven § 11 is not demanded',
    declaration: only({ article: '10', law: ['arbeidsmiljøloven § 2 A-3'] }),
  },
  {
    name: 'no such data',
    declaration: {
      processingActivities: [{ id: 'a', name: 'A', personalData: [{ categories: ['health'] }] }],
    },
  },
]);

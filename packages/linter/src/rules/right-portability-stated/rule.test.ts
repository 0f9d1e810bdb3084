import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const based = (...articles: string[]) => ({
  processingActivities: [{ id: 'a', name: 'A', legalBases: articles.map((article) => ({ article })) }],
});

testRule(rule, [
  {
    name: 'nothing said',
    declaration: {},
    findings: [{ messageId: 'unknownBasis', pointer: '', severity: 'error' }],
  },
  {
    name: 'consent',
    declaration: { ...based('6(1)(a)', '6(1)(e)'), rights: { access: { text: 'Innsyn' } } },
    findings: [{ messageId: 'missing', pointer: '/rights', severity: 'error' }],
  },
  { name: 'contract', declaration: based('6(1)(b)'), findings: [{ messageId: 'missing', pointer: '' }] },
  {
    name: 'general alone',
    declaration: { general: { legalBases: [{ article: '6(1)(a)' }] } },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'one activity states no basis',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'A', legalBases: [{ article: '6(1)(c)' }] },
        { id: 'b', name: 'B', legalBases: [{ article: '9(2)(g)' }] },
      ],
    },
    findings: [{ messageId: 'unknownBasis', pointer: '' }],
  },
  {
    name: 'silence where every basis is c, d, e or f',
    declaration: based('6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'),
  },
  { name: 'silence under strict', declaration: based('6(1)(c)'), preset: 'strict' },
  {
    name: 'told not to apply',
    declaration: {
      ...based('6(1)(c)'),
      rights: { portability: { applies: false, text: 'Ingen dataportabilitet' } },
    },
  },
]);

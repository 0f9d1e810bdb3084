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
    name: 'public task',
    declaration: { ...based('6(1)(a)', '6(1)(e)'), rights: { access: { text: 'Innsyn' } } },
    findings: [{ messageId: 'missing', pointer: '/rights', severity: 'error' }],
  },
  {
    name: 'legitimate interest',
    declaration: based('6(1)(f)'),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'direct marketing',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'A', legalBases: [{ article: '6(1)(a)' }], directMarketing: true },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'a basis that general only lists',
    declaration: { ...based('6(1)(a)'), general: { legalBases: [{ article: '6(1)(e)' }] } },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'a basis of the old act leaves the letter open',
    declaration: { processingActivities: [{ id: 'a', name: 'A', legalBases: [{ text: 'POL § 8 f' }] }] },
    findings: [{ messageId: 'unknownBasis', pointer: '' }],
  },
  {
    name: 'only bases without the right',
    declaration: based('6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '9(2)(g)'),
  },
  {
    name: 'told not to apply',
    declaration: {
      ...based('6(1)(a)'),
      rights: { objection: { applies: false, text: 'Du kan ikke protestere' } },
    },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const based = (id: string, ...articles: string[]) => ({
  id,
  name: id,
  legalBases: articles.map((article) => ({ article })),
});

testRule(rule, [
  {
    name: 'listed for all, and in every activity: told once',
    declaration: {
      general: { legalBases: [{ article: '6(1)(d)', text: 'Vitale interesser' }] },
      processingActivities: [based('a', '6(1)(d)'), based('b', '6(1)(d)')],
    },
    findings: [{ messageId: 'general', pointer: '/general/legalBases/0/article', severity: 'info' }],
  },
  {
    name: 'general alone',
    declaration: { general: { legalBases: [{ article: '6(1)(a)' }, { article: '6(1)(d)' }] } },
    findings: [{ messageId: 'general', pointer: '/general/legalBases/1/article' }],
  },
  {
    name: 'every activity, beside other bases',
    declaration: { processingActivities: [based('a', '6(1)(e)', '6(1)(d)'), based('b', '6(1)(d)')] },
    findings: [
      { messageId: 'everywhere', pointer: '/processingActivities/0/legalBases/1/article', severity: 'info' },
    ],
  },
  {
    name: 'limited to a purpose',
    declaration: {
      general: { legalBases: [{ article: '6(1)(d)', appliesTo: { activities: ['a'] } }] },
      processingActivities: [based('a', '6(1)(e)')],
    },
  },
  { name: 'the only activity', declaration: { processingActivities: [based('a', '6(1)(d)')] } },
  {
    name: 'one of several',
    declaration: { processingActivities: [based('a', '6(1)(d)'), based('b', '6(1)(e)')] },
  },
  {
    name: 'general lists others for everything too, told by legal-basis-bundled',
    declaration: {
      general: { legalBases: [{ article: '6(1)(c)' }, { article: '6(1)(d)' }, { article: '6(1)(e)' }] },
      processingActivities: [based('a', '6(1)(e)')],
    },
  },
  {
    name: 'every letter in every activity, told by legal-basis-bundled',
    declaration: {
      processingActivities: [
        based('a', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(a)'),
        based('b', '6(1)(b)', '6(1)(d)', '6(1)(e)', '6(1)(a)'),
      ].map((activity) => ({ ...activity, purposes: [{ text: 'Noe' }] })),
    },
  },
  {
    name: 'at the first activity where the other bases are linked',
    declaration: {
      processingActivities: [
        { ...based('a', '6(1)(c)', '6(1)(b)', '6(1)(e)', '6(1)(d)'), purposes: [{ text: 'Noe' }] },
        based('b', '6(1)(e)', '6(1)(d)'),
      ],
    },
    findings: [{ messageId: 'everywhere', pointer: '/processingActivities/1/legalBases/1/article' }],
  },
  { name: 'nothing described', declaration: {} },
]);

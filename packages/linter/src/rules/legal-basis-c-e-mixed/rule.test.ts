import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const purposes = (...ids: string[]) => ids.map((id) => ({ id, text: `Formålet ${id}` }));
const only = (activity: object) => ({ processingActivities: [{ id: 'a', name: 'Arkiv', ...activity }] });
const AT = '/processingActivities/0/legalBases';
const both = [{ article: '6(1)(c)' }, { article: '6(1)(e)' }];

testRule(rule, [
  {
    name: 'one purpose, both letters',
    declaration: only({ purposes: purposes('x'), legalBases: both }),
    findings: [
      {
        messageId: 'samePurpose',
        pointer: `${AT}/1/article`,
        severity: 'info',
        params: { activity: 'Arkiv' },
      },
    ],
  },
  {
    name: 'two purposes, both letters for one of them',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [
        { article: '6(1)(e)', appliesTo: { purposes: ['x', 'y'] } },
        { article: '6(1)(c)', appliesTo: { purposes: ['y'] } },
      ],
    }),
    findings: [{ messageId: 'samePurpose', pointer: `${AT}/0/article` }],
  },
  {
    name: 'two purposes, one basis not linked',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [{ article: '6(1)(c)', appliesTo: { purposes: ['x'] } }, { article: '6(1)(e)' }],
    }),
    findings: [{ messageId: 'unlinked', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'three letters without links are told by legal-basis-bundled',
    declaration: only({ purposes: purposes('x', 'y'), legalBases: [...both, { article: '6(1)(a)' }] }),
  },
  {
    name: 'the same purpose, but different data',
    declaration: only({
      purposes: purposes('x'),
      legalBases: [
        { article: '6(1)(c)', appliesTo: { categories: ['tax'] } },
        { article: '6(1)(e)', appliesTo: { categories: ['health'] } },
      ],
    }),
  },
  {
    name: 'different people',
    declaration: only({
      purposes: purposes('x', 'y'),
      legalBases: [
        { article: '6(1)(c)', appliesTo: { dataSubjects: ['pupil'] } },
        { article: '6(1)(e)', appliesTo: { dataSubjects: ['employee'] } },
      ],
    }),
  },
  {
    name: 'only a duty',
    declaration: only({ purposes: purposes('x'), legalBases: [{ article: '6(1)(c)' }] }),
  },
  {
    name: 'a task and a condition of article 9',
    declaration: only({
      purposes: purposes('x'),
      legalBases: [{ article: '6(1)(e)' }, { article: '9(2)(g)' }],
    }),
  },
  { name: 'no purpose is told by purpose-required', declaration: only({ legalBases: both }) },
  {
    name: 'general beside activities belongs to none',
    declaration: { general: { purposes: purposes('x'), legalBases: both }, ...only({}) },
  },
  {
    name: 'general alone',
    declaration: { general: { purposes: purposes('x'), legalBases: both } },
    findings: [
      { messageId: 'samePurpose', pointer: '/general/legalBases/1/article', params: { activity: 'general' } },
    ],
  },
]);

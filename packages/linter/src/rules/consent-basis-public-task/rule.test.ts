import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (activity: object, ...legalBases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Skole', ...activity, legalBases }],
});
const AT = '/processingActivities/0/legalBases';
const task = { publicTask: true };

testRule(rule, [
  {
    name: 'a public task on consent',
    declaration: only(task, { article: '6(1)(a)' }),
    findings: [
      {
        messageId: 'publicTask',
        pointer: `${AT}/0/article`,
        severity: 'warning',
        params: { activity: 'Skole' },
      },
    ],
  },
  { name: 'not a public task', declaration: only({ publicTask: false }, { article: '6(1)(a)' }) },
  { name: 'not said whether it is a public task', declaration: only({}, { article: '6(1)(a)' }) },
  {
    name: 'a public task on law',
    declaration: only(task, { article: '6(1)(e)', law: ['opplæringslova § 25-1'] }),
  },
  {
    name: 'consent to part of a task that otherwise stands on law',
    declaration: only(
      task,
      { article: '6(1)(e)' },
      { article: '6(1)(a)', appliesTo: { categories: ['image'] } },
    ),
  },
  {
    name: 'consent to part, but nothing else stands on law',
    declaration: only(
      task,
      { article: '6(1)(b)' },
      { article: '6(1)(a)', appliesTo: { categories: ['image'] } },
    ),
    findings: [{ messageId: 'publicTask', pointer: `${AT}/1/article` }],
  },
  {
    name: 'consent beside law without saying to what',
    declaration: only(task, { article: '6(1)(e)' }, { article: '6(1)(a)' }),
    findings: [{ messageId: 'publicTask', pointer: `${AT}/1/article` }],
  },
  {
    name: 'consent and an act as one basis',
    declaration: only({}, { article: '6(1)(a)', law: ['opplæringslova § 25-1'] }),
    findings: [
      {
        messageId: 'withLaw',
        pointer: `${AT}/0/article`,
        params: { activity: 'Skole', law: 'opplæringslova § 25-1' },
      },
    ],
  },
  ...[
    'ekomloven § 3-15',
    'åndsverkloven § 104',
    'markedsføringsloven § 15',
    'GDPR artikkel 7',
    'personopplysningsloven § 5',
  ].map((law) => ({
    name: `${law} itself asks for consent`,
    declaration: only({}, { article: '6(1)(a)', law: [law] }),
  })),
  {
    name: 'consent in general, and a public task without a basis',
    declaration: {
      general: { legalBases: [{ article: '6(1)(a)' }] },
      processingActivities: [{ id: 'a', name: 'Tenester', ...task }],
    },
    findings: [
      { messageId: 'general', pointer: '/general/legalBases/0/article', params: { activity: 'Tenester' } },
    ],
  },
  {
    name: 'consent in general, and public tasks with their own basis',
    declaration: { general: { legalBases: [{ article: '6(1)(a)' }] }, ...only(task, { article: '6(1)(e)' }) },
  },
  {
    name: 'consent in general, limited',
    declaration: {
      general: { legalBases: [{ article: '6(1)(a)', appliesTo: { categories: ['image'] } }] },
      processingActivities: [{ id: 'a', name: 'Tenester', ...task }],
    },
  },
  {
    name: 'explicit consent under article 9 is another matter',
    declaration: only(task, { article: '9(2)(a)' }),
  },
]);

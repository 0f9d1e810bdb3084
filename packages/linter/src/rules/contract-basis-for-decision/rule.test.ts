import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (more: object) => ({
  processingActivities: [{ id: 'a', name: 'Omsorg', legalBases: [{ article: '6(1)(b)' }], ...more }],
});
const AT = '/processingActivities/0/legalBases';

testRule(rule, [
  {
    name: 'a public task',
    declaration: activity({ publicTask: true }),
    findings: [
      {
        messageId: 'contract',
        pointer: `${AT}/0/article`,
        severity: 'info',
        params: { activity: 'Omsorg' },
      },
    ],
  },
  {
    name: 'public powers, among other bases',
    declaration: activity({
      exercisesPublicPowers: true,
      dataSubjects: ['employee', 'resident'],
      legalBases: [{ article: '6(1)(e)' }, { article: '6(1)(b)' }],
    }),
    findings: [{ messageId: 'contract', pointer: `${AT}/1/article` }],
  },
  {
    name: 'a purpose of its own beside a public task',
    declaration: activity({
      publicTask: true,
      purposes: [
        { id: 'vedtak', text: 'Finne fosterhjem' },
        { id: 'avtale', text: 'Betale fosterforeldre' },
      ],
      legalBases: [
        { article: '6(1)(e)', appliesTo: { purposes: ['vedtak'] } },
        { article: '6(1)(b)', appliesTo: { purposes: ['avtale'], dataSubjects: ['foster-family'] } },
      ],
    }),
  },
  {
    name: 'payment by contract, with the duty to keep accounts of it, beside a public task',
    declaration: activity({
      publicTask: true,
      purposes: [
        { id: 'plass', text: 'Fordele plasser i kulturskolen' },
        { id: 'betaling', text: 'Fakturere elevkontingent' },
      ],
      legalBases: [
        { article: '6(1)(e)', appliesTo: { purposes: ['plass'] } },
        { article: '6(1)(b)', appliesTo: { purposes: ['betaling'] } },
        { article: '6(1)(c)', law: ['bokføringsloven § 13'], appliesTo: { purposes: ['betaling'] } },
      ],
    }),
  },
  {
    name: 'the purpose of the public task itself',
    declaration: activity({
      publicTask: true,
      purposes: [{ id: 'vedtak', text: 'Finne fosterhjem' }],
      legalBases: [
        { article: '6(1)(e)', appliesTo: { purposes: ['vedtak'] } },
        { article: '6(1)(b)', appliesTo: { purposes: ['vedtak'] } },
      ],
    }),
    findings: [{ messageId: 'contract', pointer: `${AT}/1/article` }],
  },
  {
    name: 'limited to a purpose, with no other basis',
    declaration: activity({
      publicTask: true,
      purposes: [{ id: 'vedtak', text: 'Finne fosterhjem' }],
      legalBases: [{ article: '6(1)(b)', appliesTo: { purposes: ['vedtak'] } }],
    }),
    findings: [{ messageId: 'contract', pointer: `${AT}/0/article` }],
  },
  { name: 'not said to be a public task', declaration: activity({}) },
  { name: 'said not to be one', declaration: activity({ publicTask: false }) },
  {
    name: 'job applications',
    declaration: activity({
      publicTask: true,
      dataSubjects: ['job-applicant', { text: 'Referanser', category: 'referee' }],
    }),
  },
  { name: 'human resources', declaration: activity({ publicTask: true, service: 'human-resources' }) },
  {
    name: 'other bases',
    declaration: activity({ publicTask: true, legalBases: [{ article: '6(1)(c)' }, { text: 'Avtale' }] }),
  },
  {
    name: 'whether it is a public task is not inherited',
    declaration: { general: { publicTask: true }, ...activity({}) },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const of = (activity: object) => ({ processingActivities: [{ id: 'a', name: 'Skole', ...activity }] });
const kept = (appliesTo?: object) => ({ period: 'P1Y', ...(appliesTo && { appliesTo }) });
const purposes = [
  { id: 'opptak', text: 'Tildele plass' },
  { id: 'opphold', text: 'Gi omsorg' },
];
const AT = '/processingActivities/0';

testRule(rule, [
  {
    name: 'data for one purpose, beside entries about other data and another purpose',
    declaration: of({
      purposes,
      personalData: [
        { categories: ['name'], appliesTo: { purposes: ['opptak'] } },
        { categories: ['contact-details'], appliesTo: { purposes: ['opphold'] } },
      ],
      retention: [kept({ categories: ['name'] }), kept({ purposes: ['opptak'] })],
    }),
    findings: [
      {
        messageId: 'uncovered',
        pointer: `${AT}/personalData/1/categories/0`,
        params: { activity: 'Skole', parts: 'contact-details' },
      },
    ],
  },
  {
    name: 'a purpose left out, nynorsk',
    declaration: { language: 'nn', ...of({ purposes, retention: [kept({ purposes: ['opptak'] })] }) },
    findings: [
      {
        messageId: 'uncovered',
        pointer: `${AT}/purposes/1/id`,
        severity: 'warning',
        params: { activity: 'Skole', parts: 'opphold' },
      },
    ],
  },
  {
    name: 'categories left out, told once',
    preset: 'strict',
    declaration: of({
      personalData: [{ categories: ['name', 'health'] }, { categories: ['name', 'image'] }],
      retention: [kept({ categories: ['health'] })],
    }),
    findings: [
      {
        messageId: 'uncovered',
        pointer: `${AT}/personalData/0/categories/0`,
        severity: 'error',
        params: { parts: 'name, image' },
      },
    ],
  },
  {
    name: 'general is for consent only, and one activity rests on something else',
    declaration: {
      general: { retention: [kept({ legalBases: ['6(1)(a)'] })] },
      ...of({ legalBases: [{ article: '6(1)(e)' }, { article: '9(2)(g)' }] }),
    },
    findings: [
      { messageId: 'uncovered', pointer: `${AT}/legalBases/0/article`, params: { parts: '6(1)(e)' } },
    ],
  },
  {
    name: 'general is for another activity',
    declaration: { general: { retention: [kept({ activities: ['b'] })] }, ...of({}) },
    findings: [{ messageId: 'uncovered', pointer: `${AT}/id`, params: { parts: 'a' } }],
  },
  {
    name: 'one entry without that limit covers the rest',
    declaration: of({
      purposes,
      retention: [kept({ purposes: ['opptak'] }), kept({ categories: ['name'] })],
    }),
  },
  {
    name: 'a further purpose is for further-processing-notice',
    declaration: of({
      purposes: [purposes[0], { ...purposes[1], further: true }],
      retention: [kept({ purposes: ['opptak'] })],
    }),
  },
  {
    name: 'a misspelt purpose is for reference-dangling',
    declaration: of({ purposes, retention: [kept({ purposes: ['optak'] })] }),
  },
  { name: 'no limits', declaration: of({ purposes, retention: [kept()] }) },
  { name: 'nothing stated is for retention-required', declaration: of({ purposes }) },
  {
    name: 'what the activity does not list cannot be left out',
    declaration: of({
      retention: [kept({ purposes: ['opptak'], categories: ['name'], legalBases: ['6(1)(a)'] })],
    }),
  },
  {
    name: 'people in words cannot be named by a code',
    declaration: of({
      dataSubjects: [{ text: 'Referanser' }],
      retention: [kept({ dataSubjects: ['pupil'] })],
    }),
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const vague = [{ text: 'Slettes når de ikke lenger er relevante' }];
const activity = (more: object) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'Tjeneste',
      personalData: [{ categories: ['health'], text: 'Helseopplysninger' }],
      retention: vague,
      ...more,
    },
  ],
});
const care = (retention: object[]) => activity({ service: 'care', retention });
const AT = '/processingActivities/0/retention';

testRule(rule, [
  {
    name: 'general words',
    declaration: activity({ service: 'health' }),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'info', params: { activity: 'Tjeneste' } }],
  },
  {
    name: 'words of general',
    declaration: {
      general: { retention: vague },
      processingActivities: [
        { id: 'a', name: 'Pleie', service: 'care', personalData: [{ categories: ['health'] }] },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'another section of the act',
    declaration: care([{ text: 'Etter loven', law: ['pasientjournalloven § 22'] }]),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'no service, but diagnoses and medicines (nynorsk)',
    declaration: {
      language: 'nn',
      ...activity({ personalData: [{ categories: ['health'], text: 'Diagnose, medisinar m.m.' }] }),
    },
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'no service, but patients',
    declaration: activity({ purposes: [{ text: 'Føre pasientjournal' }] }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'the act cited',
    declaration: care([...vague, { text: 'Journal', law: ['pasientjournallova § 25'] }]),
  },
  { name: 'the act in words', declaration: care([{ text: 'Journalen følger pasientjournalloven § 25.' }]) },
  { name: 'its criterion', declaration: care([{ text: 'Til helsehjelpa ikkje treng journalen lenger' }]) },
  { name: 'another service', declaration: activity({ service: 'school' }) },
  {
    name: 'another service that knows of diagnoses',
    declaration: activity({
      service: 'kindergarten',
      personalData: [{ categories: ['health'], text: 'Diagnoser og medisiner' }],
    }),
  },
  { name: 'no service and no word of care', declaration: activity({}) },
  {
    name: 'no health data',
    declaration: activity({ service: 'care', personalData: [{ categories: ['name'] }] }),
  },
  {
    name: 'no retention is told by another rule',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'Pleie', service: 'care', personalData: [{ categories: ['health'] }] },
      ],
    },
  },
]);

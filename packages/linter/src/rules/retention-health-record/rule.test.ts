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
const care = (retention: object[]) => activity({ name: 'Sykepleie hjemme', service: 'care', retention });
const AT = '/processingActivities/0/retention';

testRule(rule, [
  {
    name: 'general words',
    declaration: activity({ service: 'health', text: 'Vi fører journal' }),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'info', params: { activity: 'Tjeneste' } }],
  },
  {
    name: 'the duty to keep records is cited (nynorsk)',
    declaration: {
      language: 'nn',
      ...activity({
        service: 'care',
        legalBases: [{ article: '6(1)(c)', law: ['helsepersonellova §§ 39 og 40'] }],
      }),
    },
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'a decision on a place in a home is a case and no record',
    declaration: activity({
      name: 'Søknad om tjenester',
      service: 'care',
      purposes: [{ text: 'Avgjøre hvem som får hjemmesykepleie' }],
      legalBases: [{ article: '9(2)(h)', law: ['helse- og omsorgstjenesteloven § 3-2'] }],
    }),
  },
  {
    name: 'meals brought home',
    declaration: activity({ name: 'Middag hjem', service: 'care', text: 'Allergi og diett' }),
  },
  {
    name: 'the journal of letters',
    declaration: activity({
      service: 'care',
      text: 'Vi fører journal over brev. Se den offentlige journalen.',
    }),
  },
  {
    name: 'words of general',
    declaration: {
      general: { retention: vague },
      processingActivities: [
        { id: 'a', name: 'Sykepleie', service: 'care', personalData: [{ categories: ['health'] }] },
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
    declaration: activity({
      name: 'Pasientjournal',
      service: 'care',
      personalData: [{ categories: ['name'] }],
    }),
  },
  {
    name: 'no retention is told by another rule',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'Sykepleie', service: 'care', personalData: [{ categories: ['health'] }] },
      ],
    },
  },
]);

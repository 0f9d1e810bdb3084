import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = { id: 'a', name: 'Skole' };
const activities = { processingActivities: [activity, { id: 'b', name: 'Barnehage' }] };
const section = (text: string) => ({ ...activities, sections: [{ heading: 'Saksbehandling', text }] });

testRule(rule, [
  {
    name: 'nothing said',
    declaration: activities,
    findings: [{ messageId: 'silent', pointer: '', severity: 'info' }],
  },
  {
    name: 'nothing said, with general',
    declaration: { ...activities, general: { transfers: 'none' } },
    findings: [{ messageId: 'silent', pointer: '/general' }],
  },
  { name: 'nothing described', declaration: {} },
  {
    name: 'one activity states it',
    declaration: { processingActivities: [activity, { id: 'b', name: 'B', automatedDecisions: 'none' }] },
  },
  {
    name: 'decisions are listed',
    declaration: {
      processingActivities: [{ ...activity, automatedDecisions: [{ text: 'Søknader blir sortert' }] }],
    },
  },
  {
    name: 'told as a right',
    declaration: {
      ...activities,
      rights: { notSubjectToAutomatedDecision: { applies: false, text: 'Et menneske avgjør saken din' } },
    },
  },
  ...[
    'Vi tar ingen automatiserte avgjørelser.',
    'Vi nyttar ikkje heilautomatiserte avgjerder.',
    'Kommunen bruker ikke profilering.',
    'We make no fully automated decisions.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  {
    name: 'what the word means',
    declaration: {
      ...activities,
      definitions: [{ term: 'Automatiserte avgjerder', text: 'Eit dataprogram tek avgjerda' }],
    },
    findings: [{ messageId: 'silent', pointer: '' }],
  },
  {
    name: 'other automation',
    declaration: section('Informasjonskapsler lagres automatisk. Brukerprofilen slettes.'),
    findings: [{ messageId: 'silent', pointer: '' }],
  },
  { name: 'no finding under minimum', declaration: activities, preset: 'minimum' },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const decides = [{ id: 'a', name: 'Parkering', automatedDecisions: [{ text: 'Systemet avgjør' }] }];
const saying = (text: unknown, fields: object = {}) => ({
  processingActivities: decides,
  rights: { notSubjectToAutomatedDecision: { text, ...fields } },
});
const AT = '/rights/notSubjectToAutomatedDecision/text';
const found = [
  { messageId: 'denied', pointer: AT, severity: 'warning' as const, params: { activity: 'Parkering' } },
];

testRule(rule, [
  ...[
    'Ingen avgjørelser i barnehagene blir tatt av en datamaskin alene.',
    'Det er alltid eit menneske som gjer vedtaket.',
    'Alle vedtak blir fattet av en saksbehandler.',
    'Kommunen fatter ingen vedtak maskinelt.',
  ].map((text) => ({ name: text, declaration: saying(text), findings: found })),
  ...[
    'Du kan alltid be om at et menneske ser på avgjørelsen.',
    'Alle vedtak kan du få vurdert på nytt av en saksbehandler.',
    'Ingen opplysninger lagres i systemet før vedtaket.',
  ].map((text) => ({ name: `not: ${text}`, declaration: saying(text) })),
  { name: 'such decisions', declaration: saying('Vi tar ingen slike avgjørelser.'), findings: found },
  {
    name: 'nynorsk',
    declaration: { language: 'nn', ...saying('Kommunen nyttar ikkje heilautomatiserte avgjerder.') },
    findings: found,
  },
  {
    name: 'by machine alone',
    declaration: saying('Vi tar ingen avgjørelser om deg bare med maskin. Et menneske avgjør saken din.'),
    findings: found,
  },
  {
    name: 'in one language only',
    declaration: saying({ nb: 'Se parkering.', en: 'We make no automated decisions.' }),
    findings: [{ messageId: 'denied', pointer: `${AT}/en` }],
  },
  {
    name: 'the right itself',
    declaration: saying('Du har rett til ikke å bli gjenstand for automatiserte avgjørelser.'),
  },
  {
    name: 'no decisions without a check',
    declaration: saying('Ingen automatiske avgjørelser tas uten at et menneske ser over.'),
  },
  { name: 'as a rule', declaration: saying('Vi tar normalt ikke automatiserte avgjørelser.') },
  {
    name: 'denied for one activity',
    declaration: saying('Vi tar ingen slike avgjørelser.', { appliesTo: { activities: ['b'] } }),
  },
  {
    name: 'none are stated',
    declaration: {
      general: { automatedDecisions: 'none' },
      processingActivities: [{ id: 'a', name: 'Skole' }],
      rights: { notSubjectToAutomatedDecision: { text: 'Vi tar ingen slike avgjørelser.' } },
    },
  },
  { name: 'nothing is said of the right', declaration: { processingActivities: decides } },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const of = (fields: object) => ({ processingActivities: [{ id: 'a', name: 'Skole', ...fields }] });
const AT = '/processingActivities/0/exclusions/0';
const notHealth = { of: 'recipients', text: 'Deles ikke.', appliesTo: { categories: ['health'] } };
const abroad = { transfers: [{ country: 'US', mechanism: '46(2)(c)', appliesTo: { purposes: ['kurs'] } }] };

testRule(rule, [
  {
    name: 'health is shared after all, nynorsk',
    declaration: {
      language: 'nn',
      ...of({
        exclusions: [notHealth],
        recipients: [{ category: 'nav', appliesTo: { categories: ['health'] } }],
      }),
    },
    findings: [{ messageId: 'recipient', pointer: AT, severity: 'warning', params: { what: 'health' } }],
  },
  {
    name: 'a purpose that is excluded and listed',
    declaration: of({
      purposes: [{ id: 'reklame', text: 'Sende reklame' }],
      exclusions: [{ of: 'purposes', appliesTo: { purposes: ['reklame'] } }],
    }),
    findings: [{ messageId: 'purpose', pointer: AT, params: { what: 'reklame' } }],
  },
  {
    name: 'general promises, one activity does',
    declaration: {
      general: { exclusions: [{ of: 'transfers', text: 'Vi overfører ikke opplysninger ut av EØS.' }] },
      ...of(abroad),
    },
    findings: [{ messageId: 'transfer', pointer: '/general/exclusions/0', params: { what: 'US' } }],
  },
  {
    name: 'general alone',
    declaration: {
      general: {
        personalData: [{ categories: ['health'] }],
        exclusions: [{ of: 'personal-data', appliesTo: { categories: ['health'] } }],
      },
    },
    findings: [{ messageId: 'personalData', pointer: '/general/exclusions/0' }],
  },
  {
    name: 'a promise about another activity',
    declaration: of({ ...abroad, exclusions: [{ of: 'transfers', appliesTo: { activities: ['b'] } }] }),
  },
  {
    name: 'a promise about another purpose',
    declaration: of({ ...abroad, exclusions: [{ of: 'transfers', appliesTo: { purposes: ['lonn'] } }] }),
  },
  {
    name: 'a promise with an exception',
    declaration: of({
      ...abroad,
      exclusions: [{ of: 'transfers', text: 'Vi overfører ikke noe uten samtykke.' }],
    }),
  },
  {
    name: 'a processor is no sharing',
    declaration: of({
      exclusions: [notHealth],
      recipients: [{ name: 'Nord AS', role: 'processor', appliesTo: { categories: ['health'] } }],
    }),
  },
  {
    name: 'a recipient of unknown data',
    declaration: of({ exclusions: [notHealth], recipients: [{ category: 'nav' }] }),
  },
  {
    name: 'the data are used for another purpose than the promise is about',
    declaration: of({
      personalData: [{ categories: ['health'], appliesTo: { purposes: ['omsorg'] } }],
      exclusions: [{ of: 'personal-data', appliesTo: { categories: ['health'], purposes: ['opptak'] } }],
    }),
  },
  {
    name: 'not used for identification is tested by other rules',
    declaration: of({ personalData: [{ categories: ['name'] }], exclusions: [{ of: 'identification' }] }),
  },
  {
    name: 'one kind of data is not used for a purpose',
    declaration: of({
      purposes: [{ id: 'statistikk', text: 'Statistikk' }],
      exclusions: [{ of: 'purposes', appliesTo: { purposes: ['statistikk'], categories: ['health'] } }],
    }),
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const further = (more: object, purpose: object = { id: 'y' }) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'A',
      purposes: [
        { id: 'x', text: 'Første' },
        { text: 'Statistikk', further: true, ...purpose },
      ],
      ...more,
    },
  ],
});
const forX = { appliesTo: { purposes: ['x'] } };
const forY = { appliesTo: { purposes: ['y'] } };
const AT = '/processingActivities/0/purposes/1';

testRule(rule, [
  { name: 'no bases and no retention are told by other rules', declaration: further({}) },
  {
    name: 'only one purpose of its own',
    declaration: further({ legalBases: [{ article: '6(1)(e)', ...forX }] }, { id: 'y', further: false }),
  },
  {
    name: 'basis for the first purpose only',
    declaration: further({ legalBases: [{ article: '6(1)(e)', ...forX }], retention: [{ period: 'P1Y' }] }),
    findings: [{ messageId: 'noBasis', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'retention for the first purpose only',
    declaration: further({
      legalBases: [{ article: '6(1)(e)', ...forY }],
      retention: [{ period: 'P1Y', ...forX }],
    }),
    findings: [{ messageId: 'noRetention', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'a purpose without id cannot be meant by a limit',
    declaration: further({ retention: [{ period: 'P1Y', ...forY }] }, {}),
    findings: [{ messageId: 'noRetention', pointer: AT }],
  },
  {
    name: 'retention of general, limited to another activity',
    declaration: {
      general: { retention: [{ period: 'P1Y', appliesTo: { activities: ['b'] } }] },
      ...further({}),
    },
    findings: [{ messageId: 'noRetention', pointer: AT }],
  },
  {
    name: 'retention of general for all',
    declaration: { general: { retention: [{ period: 'P1Y' }] }, ...further({}) },
  },
  {
    name: 'no purpose (nynorsk)',
    declaration: { language: 'nn', ...further({}, { text: 'Til andre føremål.' }) },
    findings: [{ messageId: 'noPurpose', pointer: `${AT}/text`, severity: 'error' }],
  },
  {
    name: 'no purpose in English, and nothing more is told of it',
    declaration: further(
      { retention: [{ period: 'P1Y', ...forX }] },
      { text: { nb: 'Andre formål', en: 'Other purposes' } },
    ),
    findings: [{ messageId: 'noPurpose', pointer: `${AT}/text/nb` }],
  },
  ...[
    'Vidare bruk til føremål som er i samsvar med det opphavlege',
    'Formål som ikke er uforenlige med det opprinnelige formålet',
  ].map((text) => ({
    name: text,
    declaration: further({}, { text }),
    findings: [{ messageId: 'noPurpose', pointer: `${AT}/text` }],
  })),
  {
    name: 'other purposes that are named',
    declaration: further({}, { text: 'Andre formål: forskning på skolevaner' }),
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const NUMBER = '/controller/municipalityNumber';
const ORGANISATION = '/controller/organisationNumber';
const controller = (rest: Record<string, unknown>) => ({ controller: { kind: 'municipality', ...rest } });

testRule(rule, [
  {
    name: 'the number of a unit or of another body',
    declaration: controller({ name: 'Fjord kommune', organisationNumber: '974761467' }),
    findings: [
      {
        messageId: 'organisationNumber',
        pointer: ORGANISATION,
        severity: 'warning',
        params: { number: '974761467', expected: '921 891 687', municipality: 'Fjord' },
      },
    ],
  },
  {
    name: 'a number that nobody has',
    declaration: controller({ name: 'Fjord kommune', municipalityNumber: '1587' }),
    findings: [
      {
        messageId: 'municipalityNumber',
        pointer: NUMBER,
        params: { number: '1587', expected: '1578', municipality: 'Fjord' },
      },
    ],
  },
  {
    name: 'a name that the register does not know, and a number that it does',
    declaration: controller({ name: 'Balsford kommune', organisationNumber: '940208580' }),
    findings: [
      {
        messageId: 'name',
        pointer: ORGANISATION,
        params: { number: '940208580', name: 'Balsford kommune', municipality: 'Balsfjord' },
      },
    ],
  },
  {
    name: 'an organisation number of another, beside a number that nobody has',
    declaration: controller({
      name: 'Nordvik kommune',
      municipalityNumber: '9901',
      organisationNumber: '940208580',
    }),
    findings: [{ messageId: 'name', pointer: ORGANISATION }],
  },
  {
    name: 'nobody has the number, and nobody the name',
    declaration: controller({ name: 'Nordvik kommune', municipalityNumber: '5599' }),
    findings: [{ messageId: 'unknownNumber', pointer: NUMBER, severity: 'info' }],
  },
  {
    name: 'an invented municipality with a number for examples',
    declaration: controller({
      name: 'Nordvik kommune',
      municipalityNumber: '9901',
      organisationNumber: '987654325',
    }),
  },
  {
    name: 'a former number is told elsewhere',
    declaration: controller({ name: 'Balsfjord kommune', municipalityNumber: '5422' }),
  },
  {
    name: 'a number of another municipality is told elsewhere',
    declaration: controller({
      name: 'Balsfjord kommune',
      municipalityNumber: '1578',
      organisationNumber: '921891687',
    }),
  },
  {
    name: 'a check digit is told elsewhere',
    declaration: controller({ name: 'Balsfjord kommune', organisationNumber: '940208581' }),
  },
  {
    name: 'a part of the municipality',
    declaration: controller({ name: 'Bydel Frogner, Oslo kommune', municipalityNumber: '0301' }),
  },
  {
    name: 'a former name with its former number',
    declaration: controller({ name: 'Norddal kommune', municipalityNumber: '1524' }),
  },
  {
    name: 'another official name',
    declaration: controller({
      name: { nb: 'Karasjok kommune', se: 'Kárášjoga gielda' },
      municipalityNumber: '5610',
    }),
  },
  { name: 'a number without a name', declaration: controller({ municipalityNumber: '5532' }) },
  {
    name: 'a company is no municipality',
    declaration: {
      controller: { name: 'Nordvik Havn KF', kind: 'municipal-undertaking', organisationNumber: '974761467' },
    },
  },
  { name: 'no controller', declaration: {} },
  {
    name: 'a former number beside a name that the register does not know',
    declaration: controller({ name: 'Solnes kommune', municipalityNumber: '0213' }),
  },
]);

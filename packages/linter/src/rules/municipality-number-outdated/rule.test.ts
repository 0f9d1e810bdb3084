import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const pointer = '/controller/municipalityNumber';
const controller = (rest: Record<string, unknown>) => ({ controller: { kind: 'municipality', ...rest } });

testRule(rule, [
  {
    name: 'renumbered in 2024',
    declaration: controller({ name: 'Balsfjord kommune', municipalityNumber: '5422' }),
    findings: [
      {
        messageId: 'outdated',
        pointer,
        severity: 'warning',
        params: { number: '5422', newNumber: '5532', until: '2023-12-31' },
      },
    ],
  },
  {
    name: 'renumbered twice',
    declaration: controller({ name: 'Balsfjord kommune', municipalityNumber: '1933' }),
    findings: [{ messageId: 'outdated', pointer, params: { newNumber: '5532', until: '2019-12-31' } }],
  },
  {
    name: 'merged',
    declaration: controller({ name: 'Norddal kommune', municipalityNumber: '1524' }),
    findings: [{ messageId: 'outdated', pointer, params: { newNumber: '1578' } }],
  },
  {
    name: 'split, and the name tells which',
    declaration: controller({ name: 'Haram kommune', municipalityNumber: '1507' }),
    findings: [{ messageId: 'outdated', pointer, params: { newNumber: '1580' } }],
  },
  {
    name: 'split, and nothing tells which',
    declaration: controller({ municipalityNumber: '1507' }),
    findings: [{ messageId: 'outdated', pointer, params: { newNumber: '1508 (Ålesund) / 1580 (Haram)' } }],
  },
  {
    name: 'while it was valid',
    declaration: controller({ name: 'Balsfjord kommune', municipalityNumber: '5422' }),
    asOf: '2023-06-01',
  },
  {
    name: 'another municipality’s is told elsewhere',
    declaration: controller({ name: 'Fjord kommune', municipalityNumber: '5422' }),
  },
  {
    name: 'today’s number',
    declaration: controller({ name: 'Balsfjord kommune', municipalityNumber: '5532' }),
  },
  {
    name: 'a number of nobody',
    declaration: controller({ name: 'Nordvik kommune', municipalityNumber: '9901' }),
  },
]);

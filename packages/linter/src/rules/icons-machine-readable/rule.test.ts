import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'not machine-readable',
    declaration: { icons: { machineReadable: false } },
    findings: [{ messageId: 'denied', pointer: '/icons/machineReadable', severity: 'error' }],
  },
  {
    name: 'not stated: a warning, under strict too',
    declaration: { icons: { text: { nn: 'Ikona viser kva vi lagrar.' } } },
    preset: 'strict',
    findings: [{ messageId: 'notStated', pointer: '/icons', severity: 'warning' }],
  },
  { name: 'machine-readable', declaration: { icons: { machineReadable: true } } },
  { name: 'no icons', declaration: {} },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const controller = (name: string) => ({ controller: { name, kind: 'municipality' } });

testRule(rule, [
  {
    name: 'Lule Sámi',
    declaration: controller('Hamarøy kommune'),
    findings: [{ messageId: 'lule', pointer: '', severity: 'info' }],
  },
  {
    name: 'no language named',
    declaration: controller('Saltdal kommune'),
    findings: [{ messageId: 'anySami', pointer: '' }],
  },
  {
    name: 'languages promised without Sámi',
    declaration: { ...controller('Tana kommune'), languages: ['nb', 'en'] },
    findings: [{ messageId: 'northern', pointer: '/languages' }],
  },
  { name: 'never under minimum', declaration: controller('Tana kommune'), preset: 'minimum' },
  { name: 'Sámi promised', declaration: { ...controller('Tana kommune'), languages: ['nb', 'se'] } },
  {
    name: 'another Sámi language serves too',
    declaration: { ...controller('Tjeldsund kommune'), languages: ['nb', 'smj'] },
  },
  { name: 'outside the area', declaration: controller('Balsfjord kommune') },
  { name: 'an invented municipality', declaration: controller('Nordvik kommune') },
]);

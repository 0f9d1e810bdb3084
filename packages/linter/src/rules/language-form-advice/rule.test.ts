import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const controller = (name: string) => ({ controller: { name, kind: 'municipality' } });

testRule(rule, [
  {
    name: 'nynorsk only where bokmål was chosen',
    declaration: { ...controller('Balsfjord kommune'), language: 'nn' },
    findings: [
      { messageId: 'bokmal', pointer: '/language', severity: 'info', params: { municipality: 'Balsfjord' } },
    ],
  },
  {
    name: 'never graver',
    declaration: controller('Fjord kommune'),
    preset: 'strict',
    findings: [{ messageId: 'nynorsk', pointer: '/language', severity: 'info' }],
  },
  { name: 'never under minimum', declaration: controller('Fjord kommune'), preset: 'minimum' },
  { name: 'the form chosen', declaration: { ...controller('Fjord kommune'), language: 'nn' } },
  {
    name: 'a nynorsk version elsewhere',
    declaration: { ...controller('Fjord kommune'), layers: [{ kind: 'short', language: 'nn' }] },
  },
  {
    name: 'a text in nynorsk too',
    declaration: { ...controller('Fjord kommune'), title: { nb: 'Personvern', nn: 'Personvern' } },
  },
  {
    name: 'English only tells nothing of forms',
    declaration: { ...controller('Fjord kommune'), language: 'en' },
  },
  { name: 'no choice made', declaration: { ...controller('Ålesund kommune'), language: 'nn' } },
  { name: 'an invented municipality', declaration: controller('Nordvik kommune') },
  {
    name: 'a company',
    declaration: { controller: { name: 'Fjord Hamn KF', kind: 'municipal-undertaking' } },
  },
]);

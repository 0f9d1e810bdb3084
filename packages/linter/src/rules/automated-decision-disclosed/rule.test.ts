import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const told = {
  logic: 'Førerkort eller ikke',
  significance: 'Søknaden går videre',
  consequences: 'Uten blir den lagt bort',
};
const decisions = (...automatedDecisions: object[]) => ({ general: { automatedDecisions } });
const without = (...keys: string[]) =>
  decisions(
    Object.fromEntries(Object.entries({ text: 'Sortering', ...told }).filter(([key]) => !keys.includes(key))),
  );
const AT = '/general/automatedDecisions/0';

testRule(rule, [
  { name: 'all three', declaration: without() },
  { name: 'stated that there are none', declaration: { general: { automatedDecisions: 'none' } } },
  { name: 'silence', declaration: { general: { transfers: 'none' } } },
  {
    name: 'without the logic',
    declaration: without('logic'),
    findings: [{ messageId: 'logic', pointer: AT, severity: 'error' }],
  },
  {
    name: 'without the significance',
    declaration: without('significance'),
    findings: [{ messageId: 'effect', pointer: AT }],
  },
  {
    name: 'without the consequences',
    declaration: without('consequences'),
    findings: [{ messageId: 'effect', pointer: AT }],
  },
  {
    name: 'without significance and consequences: one finding',
    declaration: without('significance', 'consequences'),
    findings: [{ messageId: 'effect', pointer: AT }],
  },
  {
    name: 'only a name, in an activity, nynorsk',
    declaration: {
      language: 'nn',
      processingActivities: [
        {
          id: 'a',
          name: 'Parkering',
          automatedDecisions: [{ text: 'Avgjerda er automatisk', profiling: true }],
        },
      ],
    },
    findings: [{ messageId: 'nothing', pointer: '/processingActivities/0/automatedDecisions/0' }],
  },
]);

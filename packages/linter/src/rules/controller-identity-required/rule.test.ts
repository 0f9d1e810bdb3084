import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  {
    name: 'no controller',
    declaration: {},
    findings: [{ messageId: 'missing', pointer: '', severity: 'error' }],
  },
  {
    name: 'a controller without a name',
    declaration: { controller: { kind: 'municipality', organisationNumber: '987654325' } },
    findings: [{ messageId: 'missing', pointer: '/controller' }],
  },
  {
    name: 'a controller of one activity is not that of the declaration',
    declaration: {
      processingActivities: [{ id: 'a', name: 'Havn', controller: { name: 'Nordvik Havn KF' } }],
    },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  { name: 'a name in nynorsk', declaration: { language: 'nn', controller: { name: 'Fjord kommune' } } },
  {
    name: 'names in several languages',
    declaration: { controller: { name: { nb: 'Nordvik kommune', en: 'Nordvik' } } },
  },
  { name: 'an office-holder is another rule’s business', declaration: { controller: { name: 'Rådmannen' } } },
]);

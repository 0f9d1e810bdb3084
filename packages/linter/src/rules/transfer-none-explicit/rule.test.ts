import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = { id: 'a', name: 'Skole' };

testRule(rule, [
  {
    name: 'activities without general',
    declaration: { language: 'nn', processingActivities: [activity, { id: 'b', name: 'Barnehage' }] },
    findings: [{ messageId: 'silent', pointer: '', severity: 'info' }],
  },
  { name: 'nothing described', declaration: {} },
  {
    name: 'a recipient outside the EEA is told by transfer-stated',
    declaration: { processingActivities: [{ ...activity, recipients: [{ name: 'Acme', country: 'IN' }] }] },
  },
  {
    name: 'a recipient inside it answers nothing',
    declaration: { processingActivities: [{ ...activity, recipients: [{ name: 'Acme', country: 'SE' }] }] },
    findings: [{ messageId: 'silent', pointer: '' }],
  },
  {
    name: 'a global vendor is named, told by transfer-vendor-unaddressed',
    declaration: { processingActivities: [{ ...activity, systems: [{ supplier: 'Google' }] }] },
  },
  {
    name: 'one activity states it',
    declaration: {
      processingActivities: [
        { ...activity, transfers: 'none' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
  },
  {
    name: 'transfers are listed',
    declaration: { processingActivities: [{ ...activity, transfers: [{ country: 'US' }] }] },
  },
  {
    name: 'promised in other words',
    declaration: {
      processingActivities: [
        { ...activity, exclusions: [{ of: 'transfers', text: 'Ingenting forlater EØS' }] },
      ],
    },
  },
  {
    name: 'promised for all',
    declaration: {
      general: { exclusions: [{ of: 'transfers', text: 'Ingenting forlater EØS' }] },
      processingActivities: [activity],
    },
  },
  {
    name: 'another promise',
    declaration: {
      general: { exclusions: [{ of: 'recipients', text: 'Deles ikke' }] },
      processingActivities: [activity],
    },
    findings: [{ messageId: 'silent', pointer: '/general' }],
  },
]);

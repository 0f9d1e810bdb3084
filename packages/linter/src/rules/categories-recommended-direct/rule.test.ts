import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (kinds: string[], more: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Telefon', sources: kinds.map((kind) => ({ kind })), ...more }],
});
const AT = '/processingActivities/0';

testRule(rule, [
  {
    name: 'data from the person',
    declaration: activity(['data-subject']),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'info', params: { activity: 'Telefon' } }],
  },
  {
    name: 'observed',
    declaration: activity(['observation']),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  { name: 'from others too: told by another rule', declaration: activity(['data-subject', 'employer']) },
  { name: 'from others', declaration: activity(['employer']) },
  { name: 'source unknown', declaration: activity(['own-records']) },
  {
    name: 'words are enough',
    declaration: activity(['data-subject'], { personalData: [{ text: 'Nummer' }] }),
  },
  {
    name: 'categories are enough',
    declaration: activity(['data-subject'], { personalData: [{ categories: ['name'] }] }),
  },
  {
    name: 'a reason alone names no data',
    declaration: activity(['data-subject'], { personalData: [{ justification: 'Sikker identifisering' }] }),
    findings: [{ messageId: 'missing', pointer: `${AT}/personalData` }],
  },
  {
    name: 'sources come from general, categories do not',
    declaration: {
      general: { sources: [{ kind: 'data-subject' }], personalData: [{ categories: ['name'] }] },
      processingActivities: [{ id: 'a', name: { nn: 'Telefon' } }],
    },
    findings: [{ messageId: 'missing', pointer: AT, params: { activity: 'Telefon' } }],
  },
  { name: 'no finding under minimum', declaration: activity(['data-subject']), preset: 'minimum' },
]);

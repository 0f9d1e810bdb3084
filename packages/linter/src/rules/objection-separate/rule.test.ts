import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const declared = (article: string, objection: object, more: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'A', legalBases: [{ article }], ...more }],
  rights: { objection: { text: 'Du kan protestere', ...objection } },
});

testRule(rule, [
  {
    name: 'a missing right is told by right-objection-stated',
    declaration: { rights: { access: { text: 'Innsyn' } } },
  },
  {
    name: 'declared not to be separate',
    declaration: declared('6(1)(f)', { separate: false }),
    findings: [{ messageId: 'notSeparate', pointer: '/rights/objection/separate', severity: 'error' }],
  },
  {
    name: 'not stated',
    declaration: declared('6(1)(e)', {}),
    findings: [{ messageId: 'notSaid', pointer: '/rights/objection', severity: 'warning' }],
  },
  {
    name: 'direct marketing with consent',
    declaration: declared('6(1)(a)', {}, { directMarketing: true }),
    findings: [{ messageId: 'notSaid', pointer: '/rights/objection' }],
  },
  { name: 'separate', declaration: declared('6(1)(e)', { separate: true }) },
  { name: 'no basis that gives the right', declaration: declared('6(1)(c)', { separate: false }) },
  { name: 'told not to apply', declaration: declared('6(1)(e)', { applies: false }) },
  { name: 'bases unknown', declaration: { rights: { objection: { text: 'Du kan protestere' } } } },
]);

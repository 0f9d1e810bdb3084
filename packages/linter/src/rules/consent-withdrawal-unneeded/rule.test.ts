import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const of = (bases: object[], fields: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Skole', ...(bases.length > 0 && { legalBases: bases }) }],
  rights: { withdrawConsent: { text: 'Du kan trekkje samtykket.' } },
  ...fields,
});
const task = { article: '6(1)(e)' };

testRule(rule, [
  {
    name: 'a public task only, nynorsk',
    declaration: { language: 'nn', ...of([task]) },
    findings: [{ messageId: 'noConsent', pointer: '/rights/withdrawConsent/text', severity: 'info' }],
  },
  { name: 'explicit consent', declaration: of([task, { article: '9(2)(a)' }]) },
  {
    name: 'general lists consent',
    declaration: of([task], { general: { legalBases: [{ article: '6(1)(a)' }] } }),
  },
  { name: 'an unknown basis', declaration: of([]) },
  { name: 'cookies', declaration: of([task], { cookies: { text: 'Vi spør deg.' } }) },
  {
    name: 'the page says that it does not apply',
    declaration: of([task], { rights: { withdrawConsent: { applies: false, text: 'Gjeld ikkje.' } } }),
  },
  { name: 'no such right', declaration: of([task], { rights: { access: { text: 'Innsyn' } } }) },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (article: string, activity: object = {}) => ({
  processingActivities: [
    { id: 'a', name: 'Lønn', ...activity, legalBases: [{ article: '6(1)(c)' }, { article }] },
  ],
});

testRule(rule, [
  {
    name: 'a municipality',
    declaration: { controller: { kind: 'municipality' }, ...only('9(2)(d)') },
    findings: [
      {
        messageId: 'notForMunicipality',
        pointer: '/processingActivities/0/legalBases/1/article',
        severity: 'error',
        params: { activity: 'Lønn' },
      },
    ],
  },
  {
    name: 'the kind of body is not said',
    declaration: only('9(2)(d)'),
    findings: [{ messageId: 'notForMunicipality', pointer: '/processingActivities/0/legalBases/1/article' }],
  },
  {
    name: 'in general beside activities',
    declaration: { general: { legalBases: [{ article: '9(2)(d)' }] }, ...only('9(2)(b)') },
    findings: [
      {
        messageId: 'notForMunicipality',
        pointer: '/general/legalBases/0/article',
        params: { activity: 'general' },
      },
    ],
  },
  {
    name: 'another kind of body',
    declaration: only('9(2)(d)', { controller: { name: 'Frivilligsentralen', kind: 'other' } }),
  },
  { name: 'another condition', declaration: only('9(2)(b)') },
]);

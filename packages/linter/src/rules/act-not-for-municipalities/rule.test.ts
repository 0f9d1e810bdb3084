import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const basis = (legalBasis: Record<string, unknown>) => ({
  processingActivities: [{ id: 'a', name: 'A', legalBases: [legalBasis] }],
});
const AT = '/processingActivities/0/legalBases/0';

testRule(rule, [
  {
    name: 'in words',
    declaration: basis({ article: '6(1)(c)', text: 'Vi følger statsansatteloven § 3.' }),
    findings: [{ messageId: 'stateOnly', pointer: `${AT}/text`, severity: 'warning' }],
  },
  {
    name: 'told once where the law and the text say the same',
    declaration: basis({
      law: ['statsansatteloven § 3', 'statsansatteloven § 4'],
      text: 'Statsansatteloven gjelder.',
    }),
    findings: [{ messageId: 'stateOnly', pointer: `${AT}/law/0` }],
  },
  {
    name: 'by its full title, without “mv.”',
    declaration: basis({ law: ['lov om statens ansatte § 25'] }),
    findings: [{ messageId: 'stateOnly', pointer: `${AT}/law/0` }],
  },
  {
    name: 'by its date',
    declaration: basis({ law: ['lov 16. juni 2017 nr. 67 § 25'] }),
    findings: [{ messageId: 'stateOnly', pointer: `${AT}/law/0` }],
  },
  {
    name: 'by its id',
    declaration: basis({ law: [{ act: 'LOV-2017-06-16-67', provision: '§ 3' }] }),
    findings: [{ messageId: 'stateOnly', pointer: `${AT}/law/0` }],
  },
  {
    name: 'a body of the state',
    declaration: { controller: { kind: 'state-agency' }, ...basis({ law: ['statsansatteloven § 3'] }) },
  },
  {
    name: 'mentioned, no basis',
    declaration: { sections: [{ text: 'Statsansatteloven gjelder ikke for oss.' }] },
  },
  { name: 'another act', declaration: basis({ law: ['arbeidsmiljøloven § 14-5'] }) },
]);

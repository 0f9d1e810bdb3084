import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const basis = (...law: string[]) => ({
  processingActivities: [{ id: 'a', name: 'Logg', legalBases: [{ law }] }],
});
const AT = '/processingActivities/0/legalBases/0/law';

testRule(rule, [
  {
    name: 'sections numbered by chapter',
    declaration: basis('personopplysningsforskriften §§ 2-8 og 2-14'),
    findings: [
      {
        messageId: 'repealed',
        pointer: `${AT}/0`,
        severity: 'error',
        params: { law: 'personopplysningsforskriften §§ 2-8 og 2-14' },
      },
    ],
  },
  {
    name: 'in nynorsk, among other law, told once',
    declaration: basis(
      'personvernforordninga artikkel 32',
      'personopplysningsforskrifta § 2-8',
      'personopplysningsforskrifta kapittel 3',
    ),
    findings: [{ messageId: 'repealed', pointer: `${AT}/1` }],
  },
  {
    name: 'by number, in a text',
    declaration: {
      general: { security: { text: 'Se forskrift 15. desember 2000 nr. 1265 om sikkerhet.' } },
    },
    findings: [{ messageId: 'repealed', pointer: '/general/security/text' }],
  },
  {
    name: 'written when it was law',
    declaration: { published: '2018-04', ...basis('personopplysningsforskriften kap. 2') },
    findings: [{ messageId: 'wasLaw', pointer: `${AT}/0`, severity: 'error' }],
  },
  {
    name: 'on a day when it was law',
    declaration: basis('personopplysningsforskriften kap. 2'),
    asOf: '2018-01-01',
  },
  { name: 'the name alone', declaration: basis('personopplysningsforskriften') },
  { name: 'a section of the regulation of 2018', declaration: basis('personopplysningsforskriften § 8') },
  { name: 'the camera regulation of 2018', declaration: basis('FOR-2018-07-02-1107 § 6') },
  { name: 'other law with such sections', declaration: basis('helse- og omsorgstjenesteloven § 3-2') },
]);

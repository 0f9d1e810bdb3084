import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const law = (...references: readonly unknown[]) => ({ relatedLaw: [{ law: references }] });
const AT = '/relatedLaw/0/law';

testRule(rule, [
  {
    name: 'each act once, at the first place',
    declaration: { ...law('fvl. § 17', 'offl. § 3', 'fvl. § 18'), requests: { law: ['fvl. § 11 d'] } },
    findings: [
      {
        messageId: 'short',
        pointer: `${AT}/0`,
        severity: 'info',
        params: { written: 'fvl. § 17', canonical: 'forvaltningsloven § 17' },
      },
      {
        messageId: 'short',
        pointer: `${AT}/1`,
        params: { written: 'offl. § 3', canonical: 'offentleglova § 3' },
      },
    ],
  },
  {
    name: 'in nynorsk, and the bare stem',
    declaration: { language: 'nn', ...law('forvaltningslov § 17 andre ledd') },
    findings: [
      { messageId: 'short', pointer: `${AT}/0`, params: { canonical: 'forvaltningslova § 17 andre ledd' } },
    ],
  },
  {
    name: 'an object',
    declaration: law({ act: 'hol.', provision: '§ 3-1' }),
    findings: [
      {
        messageId: 'short',
        pointer: `${AT}/0`,
        params: { canonical: 'helse- og omsorgstjenesteloven § 3-1' },
      },
    ],
  },
  {
    name: 'named in full, in either language, by title or by id',
    declaration: law(
      'Forvaltningslova § 17',
      'lov om behandlingsmåten i forvaltningssaker § 17',
      'LOV-1967-02-10 § 17',
      'GDPR art. 6(1)(e)',
    ),
  },
  { name: 'repealed, or of two acts', declaration: law('POL § 8') },
  { name: 'running text', declaration: { text: 'Etter fvl. § 17 skal saken utredes.' } },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (...legalBases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Arkiv', legalBases }],
});
const AT = '/processingActivities/0/legalBases/0';

testRule(rule, [
  ...['9(2)(b)', '9(2)(g)', '9(2)(h)', '9(2)(i)', '9(2)(j)'].map((article) => ({
    name: `${article} without law`,
    declaration: only({ article, text: 'For særlege kategoriar, saman med artikkel 6 nr. 1 bokstav c' }),
    findings: [
      {
        messageId: 'missing',
        pointer: AT,
        severity: 'warning' as const,
        params: { activity: 'Arkiv', article },
      },
    ],
  })),
  ...['9(2)(a)', '9(2)(c)', '9(2)(d)', '9(2)(e)', '9(2)(f)', '6(1)(e)', '10'].map((article) => ({
    name: `${article} needs none here`,
    declaration: only({ article }),
  })),
  {
    name: 'strict makes it an error',
    preset: 'strict',
    declaration: only({ article: '9(2)(j)' }),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'error' }],
  },
  { name: 'a sector act', declaration: only({ article: '9(2)(g)', law: ['barnevernsloven § 13-6'] }) },
  {
    name: 'archives: personopplysningsloven § 9',
    declaration: only({ article: '9(2)(j)', law: ['personopplysningsloven § 9'] }),
  },
  {
    name: 'a collective agreement',
    declaration: only({
      article: '9(2)(b)',
      law: [{ title: 'Hovedtariffavtalen', kind: 'collective-agreement' }],
    }),
  },
  {
    name: 'a contract with a health professional',
    declaration: only({ article: '9(2)(h)', text: 'Avtale med fastlegen' }),
  },
  { name: 'the act in words', declaration: only({ article: '9(2)(g)', text: 'jf. opplæringslova § 25-1' }) },
  {
    name: 'a contract is no condition under (g)',
    declaration: only({ article: '9(2)(g)', text: 'Avtale med fastlegen' }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'the act of the basis in article 6 is not taken over',
    declaration: only({ article: '9(2)(g)' }, { article: '6(1)(e)', law: ['opplæringslova § 25-1'] }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'supervisory articles and a rule of procedure',
    declaration: only({
      article: '9(2)(g)',
      law: ['personvernforordninga artikkel 57 og 58', 'forvaltningslova § 17'],
    }),
    findings: [
      {
        messageId: 'wrongNature',
        pointer: `${AT}/law`,
        params: { article: '9(2)(g)', law: 'personvernforordninga artikkel 57 og 58, forvaltningslova § 17' },
      },
    ],
  },
  {
    name: 'what rests on a list of known sections stays a warning under strict',
    preset: 'strict',
    declaration: only({ article: '9(2)(j)', law: ['personopplysningsloven'] }),
    findings: [{ messageId: 'wrongNature', pointer: `${AT}/law`, severity: 'warning' }],
  },
  {
    name: 'the data protection act as a whole',
    declaration: only({ article: '9(2)(g)', law: ['personopplysningsloven'] }),
    findings: [{ messageId: 'wrongNature', pointer: `${AT}/law` }],
  },
  {
    name: 'secrecy belongs to (h)',
    declaration: only({ article: '9(2)(h)', law: ['helsepersonelloven § 21'] }),
  },
  {
    name: 'secrecy does not carry (g)',
    declaration: only({ article: '9(2)(g)', law: ['helsepersonelloven § 21'] }),
    findings: [{ messageId: 'wrongNature', pointer: `${AT}/law` }],
  },
  {
    name: 'letters of § 9 of the act of 2000 that needed law',
    declaration: only({ text: 'samt POL § 9 a, b og f', law: ['POL § 9 a', 'POL § 9 b', 'POL § 9 f'] }),
    findings: [
      { messageId: 'formerAct', pointer: `${AT}/law`, params: { activity: 'Arkiv', article: '9(2)(b)' } },
    ],
  },
  {
    name: 'a collective agreement in words, for 9(2)(b)',
    declaration: only({ article: '9(2)(b)', text: 'Hovedtariffavtalen pålegger oss trekk av kontingent' }),
  },
  {
    name: 'a collective agreement carries nothing else',
    declaration: only({ article: '9(2)(g)', text: 'Hovedtariffavtalen' }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'only the letter for what was laid down in law',
    declaration: only({ law: ['POL § 9 b'] }),
    findings: [{ messageId: 'formerAct', pointer: `${AT}/law`, params: { article: '9(2)(g)' } }],
  },
  { name: 'consent under the act of 2000 needed none', declaration: only({ law: ['POL § 9 a'] }) },
  {
    name: 'the act of 2000 beside the act that allows it',
    declaration: only({ law: ['POL § 9 f', 'arbeidsmiljøloven § 9-1'] }),
  },
  {
    name: 'in general beside activities',
    declaration: { general: { legalBases: [{ article: '9(2)(g)' }] }, ...only({ article: '6(1)(a)' }) },
    findings: [{ messageId: 'missing', pointer: '/general/legalBases/0', params: { activity: 'general' } }],
  },
]);

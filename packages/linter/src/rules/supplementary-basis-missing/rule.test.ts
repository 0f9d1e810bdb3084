import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (...legalBases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Skole', legalBases }],
});
const AT = '/processingActivities/0/legalBases/0';

testRule(rule, [
  {
    name: 'a duty without law',
    declaration: only({ article: '6(1)(c)', text: 'Nødvendig for å følge lover og regler' }),
    findings: [
      {
        messageId: 'missing',
        pointer: AT,
        severity: 'warning',
        params: { activity: 'Skole', article: '6(1)(c)' },
      },
    ],
  },
  {
    name: 'strict makes it an error',
    preset: 'strict',
    declaration: only({ article: '6(1)(e)' }),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'error' }],
  },
  {
    name: 'consent, contract, vital interests and legitimate interests need no act',
    declaration: only(
      { article: '6(1)(a)' },
      { article: '6(1)(b)' },
      { article: '6(1)(d)' },
      { article: '6(1)(f)' },
    ),
  },
  { name: 'conditions of article 9 have a rule of their own', declaration: only({ article: '9(2)(g)' }) },
  { name: 'act and section', declaration: only({ article: '6(1)(e)', law: ['barnehageloven § 47 a'] }) },
  {
    name: 'act and section as an object',
    declaration: only({ article: '6(1)(c)', law: [{ act: 'LOV-2025-06-20-96', provision: '§ 5' }] }),
  },
  {
    name: 'one of several with a section',
    declaration: only({ article: '6(1)(e)', law: ['forvaltningsloven', 'opplæringslova § 25-1'] }),
  },
  { name: 'a chapter', declaration: only({ article: '6(1)(e)', law: ['opplæringslova kapittel 25'] }) },
  {
    name: 'an act as a whole',
    declaration: only({ article: '6(1)(e)', law: ['opplæringslova'] }),
    findings: [
      { messageId: 'noSection', pointer: `${AT}/law`, params: { activity: 'Skole', law: 'opplæringslova' } },
    ],
  },
  {
    name: 'acts as a whole where no article is named',
    declaration: only({ text: 'Lovpålagte tjenester', law: ['opplæringsloven', 'barnehageloven', 'POL'] }),
    findings: [
      {
        messageId: 'noSection',
        pointer: `${AT}/law`,
        params: { law: 'opplæringsloven, barnehageloven, POL' },
      },
    ],
  },
  {
    name: 'words alone, no article: told by legal-basis-required',
    declaration: only({ text: 'Lovpålagte tjenester' }),
  },
  {
    name: 'the words name the section',
    declaration: only({ article: '6(1)(e)', text: 'Offentlig myndighet, jf. barnehageloven § 47 a' }),
  },
  {
    name: 'the words name it in nynorsk',
    declaration: only({ article: '6(1)(e)', text: { nn: 'Jamfør opplæringslova § 25-1' } }),
  },
  {
    name: 'the words name only the regulation',
    declaration: only({ article: '6(1)(e)', text: 'GDPR artikkel 6 nr. 1 bokstav e' }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'security of scanning rests on the regulation itself',
    declaration: only({ article: '6(1)(c)', law: ['personvernforordningen artikkel 32'] }),
  },
  {
    name: 'data protection law alone is told by data-protection-act-as-basis',
    declaration: only({ article: '6(1)(e)', law: ['personopplysningsloven'] }),
  },
  {
    name: 'a decision or a collective agreement has no sections',
    declaration: only({
      article: '6(1)(c)',
      law: [{ title: 'Hovedtariffavtalen', kind: 'collective-agreement' }],
    }),
  },
  {
    name: 'a reference that cannot be read is told elsewhere',
    declaration: only({ article: '6(1)(c)', law: ['kommunestyrets vedtak'] }),
  },
  {
    name: 'bases in general beside activities',
    declaration: {
      general: { legalBases: [{ article: '6(1)(e)' }] },
      processingActivities: [{ id: 'a', name: 'Skole' }],
    },
    findings: [{ messageId: 'missing', pointer: '/general/legalBases/0', params: { activity: 'general' } }],
  },
]);

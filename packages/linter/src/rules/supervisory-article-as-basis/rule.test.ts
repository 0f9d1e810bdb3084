import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const bases = (...legalBases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Saker', legalBases }],
});
const AT = '/processingActivities/0/legalBases';
const section = (text: string) => ({ sections: [{ heading: 'Om oss', text }] });

testRule(rule, [
  {
    name: 'both articles, in law and in text: one finding',
    declaration: bases({
      text: 'Artikkel 6 nr. 1 bokstav e, jf. artikkel 57 og 58',
      law: [
        'forvaltningslova § 17',
        'personvernforordninga artikkel 57',
        'personvernforordninga artikkel 58',
      ],
    }),
    findings: [
      {
        messageId: 'supervisory',
        pointer: `${AT}/0/law/1`,
        severity: 'error',
        params: { law: 'personvernforordninga artikkel 57, personvernforordninga artikkel 58' },
      },
    ],
  },
  {
    name: 'each basis of its own',
    declaration: bases(
      { article: '6(1)(e)', law: ['GDPR artikkel 57 og 58'] },
      { article: '9(2)(g)', law: ['GDPR art. 58'] },
    ),
    findings: [
      { messageId: 'supervisory', pointer: `${AT}/0/law/0` },
      { messageId: 'supervisory', pointer: `${AT}/1/law/0` },
    ],
  },
  {
    name: 'in the words of a basis',
    declaration: bases({
      text: { nb: 'Etter personvernforordningen artikkel 57', nn: 'Etter personvernforordninga artikkel 57' },
    }),
    findings: [{ messageId: 'supervisory', pointer: `${AT}/0/text/nb` }],
  },
  {
    name: 'among the bases of general',
    declaration: { general: { legalBases: [{ law: ['GDPR art. 57 nr. 1 bokstav a'] }] } },
    findings: [{ messageId: 'supervisory', pointer: '/general/legalBases/0/law/0' }],
  },
  {
    name: 'a text that speaks of the basis',
    declaration: section('Grunnlaget for behandlingen er personvernforordningen artikkel 57 og 58.'),
    findings: [{ messageId: 'supervisory', pointer: '/sections/0/text' }],
  },
  {
    name: 'a text in nynorsk',
    declaration: section('Heimelen er personvernforordninga artikkel 58.'),
    findings: [{ messageId: 'supervisory', pointer: '/sections/0/text' }],
  },
  {
    name: 'about Datatilsynet',
    declaration: section('Datatilsynet har hjemmel i GDPR artikkel 58 til å stanse behandlingen.'),
  },
  { name: 'not about the basis', declaration: section('Les mer i personvernforordningen artikkel 57.') },
  { name: 'among related law', declaration: { relatedLaw: [{ law: ['GDPR artikkel 58'] }] } },
  {
    name: 'duties of the controller',
    declaration: bases({ article: '6(1)(c)', law: ['GDPR artikkel 5 nr. 1 bokstav f', 'GDPR artikkel 32'] }),
  },
  {
    name: '§ 57 of another act',
    declaration: bases({ law: ['helse- og omsorgstjenesteloven § 5-7', 'straffeloven § 57'] }),
  },
  {
    name: 'Datatilsynet itself',
    declaration: { controller: { name: 'Datatilsynet' }, ...bases({ law: ['GDPR artikkel 57'] }) },
  },
]);

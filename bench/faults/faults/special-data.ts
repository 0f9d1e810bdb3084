import type { Fault } from '../fault.ts';

/** Faults about special categories, offences, children and identity numbers: arts 8–10, 87 and personopplysningsloven §§ 5 and 12. */
export const SPECIAL_DATA: readonly Fault[] = [
  {
    id: 'whistle-blowing-under-the-point-for-associations',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'art9-d-municipality',
    at: '/processingActivities/0/legalBases/1',
    changes: [{ op: 'replace', path: '/processingActivities/0/legalBases/1/article', value: '9(2)(d)' }],
  },
  {
    id: 'applicants-under-the-point-for-associations',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'art9-d-municipality',
    at: '/processingActivities/0/legalBases/2',
    changes: [{ op: 'replace', path: '/processingActivities/0/legalBases/2/article', value: '9(2)(d)' }],
  },
  {
    id: 'old-beliefs-under-the-point-for-associations',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'art9-d-municipality',
    at: '/processingActivities/3/legalBases/1',
    changes: [{ op: 'replace', path: '/processingActivities/3/legalBases/1/article', value: '9(2)(d)' }],
  },
  {
    id: 'health-of-the-child-on-implied-consent',
    base: 'kindergarten.nb',
    kind: 'wrong-law',
    rule: 'special-category-consent-explicit',
    at: '/processingActivities/1/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/1',
        value: {
          article: '9(2)(a)',
          consent: {
            explicit: false,
            text: 'Dere samtykker når dere tar imot plassen.',
            withdrawal: {
              text: 'Dere kan når som helst ta tilbake samtykket. Bruken fram til da er fortsatt lovlig.',
              howTo: 'Skru av under «Samtykker» i appen.',
              earlierProcessingStaysLawful: true,
            },
          },
          appliesTo: { categories: ['health', 'religious-or-philosophical-beliefs'] },
        },
      },
    ],
  },
  {
    id: 'disability-on-consent-of-unknown-form',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'special-category-consent-explicit',
    at: '/processingActivities/0/legalBases/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/2',
        value: { article: '9(2)(a)', appliesTo: { categories: ['health'] } },
      },
    ],
  },
  {
    id: 'respite-on-implied-consent',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-law',
    rule: 'special-category-consent-explicit',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1',
        value: {
          article: '9(2)(a)',
          consent: {
            explicit: false,
            withdrawal: {
              text: 'Du kan når som helst trekkje samtykket. Det vi gjorde før det, er framleis lovleg.',
              howTo: 'Ring tildelingskontoret.',
              earlierProcessingStaysLawful: true,
            },
          },
          appliesTo: { categories: ['health'] },
        },
      },
    ],
  },
  {
    id: 'bullying-case-without-an-exception-for-health',
    base: 'school.nn',
    kind: 'removed',
    rule: 'special-category-exception-required',
    at: '/processingActivities/2',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/1' }],
  },
  {
    id: 'shelter-without-an-exception-for-health',
    base: 'social-services.nb',
    kind: 'removed',
    rule: 'special-category-exception-required',
    at: '/processingActivities/2',
    changes: [{ op: 'remove', path: '/processingActivities/2/legalBases/1' }],
  },
  {
    id: 'politics-in-the-contact-form-without-an-exception',
    base: 'website.nb',
    kind: 'removed',
    rule: 'special-category-exception-required',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/personalData/-',
        value: { categories: ['political-opinions'], text: 'Hva du mener om det politikerne har bestemt' },
      },
    ],
  },
  {
    id: 'trade-union-in-the-reader-survey-in-words',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'special-category-exception-required',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/personalData/-',
        value: { text: 'Om du er medlem av ei fagforeining' },
      },
    ],
  },
  {
    id: 'allergies-at-library-events-in-words',
    base: 'library.nb',
    kind: 'wording',
    rule: 'special-category-exception-required',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/personalData/-',
        value: { text: 'Allergier og om du sitter i rullestol' },
      },
    ],
  },
  {
    id: 'doctors-note-in-water-cases-in-words',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'special-category-exception-required',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/personalData/-',
        value: { text: 'Legeerklæring, når sykdom er grunnen til at du vil ha utsettelse' },
      },
    ],
  },
  {
    id: 'substantial-public-interest-without-an-act',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'special-category-national-law',
    at: '/processingActivities/1/legalBases/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/legalBases/1/law' }],
  },
  {
    id: 'employment-point-without-an-act',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'special-category-national-law',
    at: '/processingActivities/0/legalBases/2',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/2/law' }],
  },
  {
    id: 'health-in-letters-under-secrecy',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'special-category-national-law',
    at: '/processingActivities/0/legalBases/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/2/law',
        value: ['forvaltningslova § 13'],
      },
    ],
  },
  {
    id: 'patient-record-under-the-regulation-alone',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'special-category-national-law',
    at: '/processingActivities/1/legalBases/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/2/law',
        value: ['personvernforordninga artikkel 9 nr. 3'],
      },
    ],
  },
  {
    id: 'condition-for-health-but-no-health',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'special-category-unlisted',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/personalData/2' }],
  },
  {
    id: 'condition-of-article-9-in-property-tax',
    base: 'property-tax.nn',
    kind: 'contradiction',
    rule: 'special-category-unlisted',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/legalBases/-',
        value: { article: '9(2)(g)', law: ['eigedomsskattelova § 31'] },
      },
    ],
  },
  {
    id: 'article-10-for-a-fee',
    base: 'building-case.nb',
    kind: 'contradiction',
    rule: 'special-category-unlisted',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/legalBases/-',
        value: { article: '10', law: ['plan- og bygningsloven § 33-1'] },
      },
    ],
  },
  {
    id: 'police-certificate-without-article-10',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'criminal-data-basis',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/legalBases/1' }],
  },
  {
    id: 'violence-without-article-10',
    base: 'child-welfare.nn',
    kind: 'removed',
    rule: 'criminal-data-basis',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/3' }],
  },
  {
    id: 'suspected-fraud-without-article-10',
    base: 'whistle-blowing.nb',
    kind: 'removed',
    rule: 'criminal-data-basis',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/2' }],
  },
  {
    id: 'article-10-without-an-act',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'criminal-data-basis',
    at: '/processingActivities/2',
    changes: [
      { op: 'remove', path: '/processingActivities/2/legalBases/3/law' },
      { op: 'remove', path: '/processingActivities/2/legalBases/1/law' },
    ],
  },
  {
    id: 'offences-at-school-in-words',
    base: 'school.nn',
    kind: 'wording',
    rule: 'criminal-data-basis',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/personalData/-',
        value: { text: 'Straffbare forhold som er melde til politiet' },
      },
    ],
  },
  {
    id: 'consent-from-the-age-of-twelve',
    base: 'newsletter.nn',
    kind: 'wrong-law',
    rule: 'child-consent-age',
    at: '/processingActivities/0/legalBases/0',
    changes: [{ op: 'add', path: '/processingActivities/0/legalBases/0/consent/childMinimumAge', value: 12 }],
  },
  {
    id: 'consent-only-from-the-age-of-sixteen',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'child-consent-age',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'add', path: '/processingActivities/2/legalBases/0/consent/childMinimumAge', value: 16 }],
  },
  {
    id: 'job-alerts-from-the-age-of-ten',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'child-consent-age',
    at: '/processingActivities/2/legalBases/0',
    changes: [{ op: 'add', path: '/processingActivities/2/legalBases/0/consent/childMinimumAge', value: 10 }],
  },
  {
    id: 'identity-number-in-care-without-a-reason',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'national-id-justification',
    at: '/processingActivities/0/personalData/1',
    changes: [{ op: 'remove', path: '/processingActivities/0/personalData/1/justification' }],
  },
  {
    id: 'identity-number-to-identify-you',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'national-id-justification',
    at: '/processingActivities/2/personalData/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/personalData/1/justification',
        value: 'For å kunne identifisere deg',
      },
    ],
  },
  {
    id: 'identity-number-for-identification',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'national-id-justification',
    at: '/processingActivities/1/personalData/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/personalData/1/justification',
        value: 'Identifikasjon av kunden',
      },
    ],
  },
  {
    id: 'identity-number-called-a-special-category',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'national-id-not-special-category',
    at: '/processingActivities/0/personalData/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/personalData/1/text',
        value: 'Fødselsnummeret ditt, som er en særlig kategori av personopplysninger',
      },
    ],
  },
  {
    id: 'condition-of-article-9-for-identity-numbers',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-law',
    rule: 'national-id-not-special-category',
    at: '/processingActivities/2/legalBases',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/legalBases/-',
        value: {
          article: '9(2)(b)',
          law: ['personopplysningsloven § 6'],
          appliesTo: { categories: ['national-identity-number'] },
        },
      },
    ],
  },
  {
    id: 'personal-number-called-sensitive',
    base: 'website.nb',
    kind: 'wording',
    rule: ['national-id-not-special-category', 'term-sensitive-data'],
    at: '/communication/1/text',
    changes: [
      {
        op: 'replace',
        path: '/communication/1/text',
        value: 'E-post er ikke kryptert. Send ikke sensitive personopplysninger, som personnummer, i e-post.',
      },
    ],
  },
  {
    id: 'identity-number-among-the-special-categories',
    base: 'school.nn',
    kind: 'wording',
    rule: 'national-id-not-special-category',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          { text: 'Særlege kategoriar av opplysningar er mellom anna helse, religion og fødselsnummer.' },
        ],
      },
    ],
  },
  // The numbers are of the series for test populations: nobody has them.
  {
    id: 'identity-number-as-an-example',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'national-identity-number-published',
    at: '/rights/access/howTo',
    changes: [
      {
        op: 'add',
        path: '/rights/access/howTo',
        value: 'Oppgi fødselsnummer i skranken, slik: 159158 12365.',
      },
    ],
  },
  {
    id: 'identity-number-in-a-key-of-ones-own',
    base: 'health-and-care.nn',
    kind: 'wrong-value',
    rule: 'national-identity-number-published',
    at: '/x-kontakt',
    changes: [{ op: 'add', path: '/x-kontakt', value: '03847532105' }],
  },
  {
    id: 'd-number-in-a-sentence',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'national-identity-number-published',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [{ text: 'Merk klaga med namn og d-nummer (til dømes 41908177787).' }],
      },
    ],
  },
  {
    id: 'sensitive-personal-data-by-email',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'term-sensitive-data',
    at: '/communication/1/text',
    changes: [
      {
        op: 'replace',
        path: '/communication/1/text',
        value: 'E-post er ikkje kryptert. Send aldri sensitive personopplysningar der.',
      },
    ],
  },
  {
    id: 'sensitive-data-in-the-closed-archive',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'term-sensitive-data',
    at: '/general/security/text',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Dokumenter med sensitive personopplysninger ligger i en lukket del av arkivet.',
      },
    ],
  },
  {
    id: 'sensitive-data-in-whistle-blowing',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'term-sensitive-data',
    at: '/processingActivities/0/personalData/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/personalData/2/text',
        value: 'Sensitive opplysninger om helse når varselet handler om arbeidsmiljøet',
      },
    ],
  },
];

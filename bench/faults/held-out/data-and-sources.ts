import type { Fault } from '../fault.ts';

/** Held-out faults about the data, special categories, sources and the duty to give them: GDPR 9, 10, 13(2)(e), 14. */
export const DATA_AND_SOURCES: readonly Fault[] = [
  {
    id: 'held-out-care-without-a-condition-for-health',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'special-category-exception-required',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/legalBases/2' }],
  },
  {
    id: 'held-out-belief-not-covered-by-the-condition-for-health',
    base: 'school.nn',
    kind: 'removed',
    rule: ['special-category-exception-required', 'purpose-without-basis'],
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/2' }],
  },
  {
    id: 'held-out-disability-without-the-act',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'special-category-national-law',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/legalBases/2/law' }],
  },
  {
    id: 'held-out-housing-under-the-letter-for-associations',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'art9-d-municipality',
    at: '/processingActivities/2/legalBases/1',
    changes: [{ op: 'replace', path: '/processingActivities/2/legalBases/1/article', value: '9(2)(d)' }],
  },
  {
    id: 'held-out-alarm-on-a-consent-that-is-not-explicit',
    base: 'health-and-care.nn',
    kind: 'wrong-value',
    rule: 'special-category-consent-explicit',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/1',
        value: {
          article: '9(2)(a)',
          consent: {
            explicit: false,
            withdrawal: {
              text: 'Du kan trekkje samtykket når som helst. Det vi alt har gjort, er framleis lovleg.',
              howTo: 'Ring tildelingskontoret.',
              earlierProcessingStaysLawful: true,
            },
          },
          appliesTo: { purposes: ['varsling'], categories: ['health'] },
        },
      },
    ],
  },
  {
    id: 'held-out-condition-for-health-where-there-is-none',
    base: 'social-services.nb',
    kind: 'contradiction',
    rule: 'special-category-unlisted',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/legalBases/-',
        value: { article: '9(2)(b)', law: ['sosialtjenesteloven § 43 a'], appliesTo: { purposes: ['rad'] } },
      },
    ],
  },
  {
    id: 'held-out-identity-number-called-a-special-category',
    base: 'kindergarten.nb',
    kind: 'wrong-law',
    rule: 'national-id-not-special-category',
    at: '/processingActivities/0/personalData/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/personalData/1/justification',
        value:
          'Fødselsnummeret regnes som en særlig kategori av personopplysninger, så vi ber om det bare i søknaden.',
      },
    ],
  },
  {
    id: 'held-out-and-whatever-else-we-need-to-know',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: ['categories-open-ended', 'vague-qualifier'],
    at: '/processingActivities/1/personalData/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/personalData/0/text',
        value: 'Navn på barnet og foreldrene, telefonnummer og annet vi trenger å vite',
      },
    ],
  },
  {
    id: 'held-out-sensitive-data-on-illness',
    base: 'volunteers-and-respite.nn',
    kind: 'wording',
    rule: 'term-sensitive-data',
    at: '/processingActivities/0/personalData/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/personalData/2/text',
        value: 'Sensitive personopplysningar, som sjukdom, funksjonsnivå og kva du treng hjelp til',
      },
    ],
  },
  {
    id: 'held-out-open-register-or-not-unsaid',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'source-public-flag',
    changes: [{ op: 'remove', path: '/processingActivities/0/sources/2/publiclyAccessible' }],
  },
  {
    id: 'held-out-exemption-by-law-without-the-law',
    base: 'child-welfare.nn',
    kind: 'removed',
    rule: 'indirect-exemption-justified',
    at: '/processingActivities/0/indirectCollection/exemptions/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/indirectCollection/exemptions/0/law' }],
  },
  {
    id: 'held-out-consequence-of-no-diplomas-unsaid',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'provision-consequences-required',
    at: '/processingActivities/0/provision/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/provision/0/consequences' }],
  },
  {
    id: 'held-out-health-voluntary-yet-obliged',
    base: 'building-case.nb',
    kind: 'contradiction',
    rule: 'provision-contradicted',
    at: '/processingActivities/0/provision/1',
    changes: [{ op: 'replace', path: '/processingActivities/0/provision/1/obliged', value: true }],
  },
  {
    id: 'held-out-names-promised-away-and-listed',
    base: 'archive-and-journal.nn',
    kind: 'contradiction',
    rule: 'exclusion-contradicted',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/exclusions/0',
        value: {
          of: 'personal-data',
          text: 'På nettet viser vi aldri kven som har skrive til oss.',
          appliesTo: { categories: ['name'] },
        },
      },
    ],
  },
];

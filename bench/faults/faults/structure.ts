import type { Fault } from '../fault.ts';

/** Faults in the data itself, that the schema tells: keys, types, lists, formats and languages. */
export const STRUCTURE: readonly Fault[] = [
  {
    id: 'key-misspelt',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'unknown-key',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'move',
        from: '/processingActivities/0/legalBases',
        path: '/processingActivities/0/legalBasis',
      },
    ],
  },
  {
    id: 'key-in-norwegian',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'unknown-key',
    changes: [
      {
        op: 'add',
        path: '/general/lagringstid',
        value: 'Ti år',
      },
    ],
  },
  {
    id: 'key-at-the-wrong-level',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'unknown-key',
    at: '/retention',
    changes: [
      {
        op: 'add',
        path: '/retention',
        value: [
          {
            text: 'Lån slettes når boka er levert.',
            criteria: 'boka er levert',
          },
        ],
      },
    ],
  },
  {
    id: 'representative-of-a-municipality',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'representative-not-applicable',
    changes: [
      {
        op: 'add',
        path: '/representative',
        value: {
          name: 'Kvernvik kommune',
        },
      },
    ],
  },
  {
    id: 'representative-under-the-controller',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'representative-not-applicable',
    changes: [
      {
        op: 'add',
        path: '/controller/representative',
        value: {
          name: 'Kommunedirektøren',
        },
      },
    ],
  },
  {
    id: 'activity-without-a-name',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'missing-key',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'remove',
        path: '/processingActivities/1/name',
      },
    ],
  },
  {
    id: 'activity-without-an-id',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'missing-key',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'remove',
        path: '/processingActivities/0/id',
      },
    ],
  },
  {
    id: 'declaration-without-its-language',
    base: 'library.nb',
    kind: 'removed',
    rule: 'missing-key',
    changes: [
      {
        op: 'remove',
        path: '/language',
      },
    ],
  },
  {
    id: 'right-without-words',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'missing-key',
    at: '/rights/access',
    changes: [
      {
        op: 'remove',
        path: '/rights/access/text',
      },
    ],
  },
  {
    id: 'list-written-as-one-item',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'wrong-type',
    at: '/processingActivities/1/purposes',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/purposes',
        value: {
          text: 'Hjelpe deg å få oversikt over gjelden',
        },
      },
    ],
  },
  {
    id: 'yes-for-true',
    base: 'school.nn',
    kind: 'wrong-value',
    rule: 'wrong-type',
    at: '/processingActivities/0/publicTask',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/publicTask',
        value: 'ja',
      },
    ],
  },
  {
    id: 'number-for-the-postal-code',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'wrong-type',
    at: '/controller/contact/postalAddress/postalCode',
    changes: [
      {
        op: 'replace',
        path: '/controller/contact/postalAddress/postalCode',
        value: 9992,
      },
    ],
  },
  {
    id: 'article-in-words',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'not-in-list',
    at: '/processingActivities/0/legalBases/0/article',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/article',
        value: 'Artikkel 6 nr. 1 bokstav e',
      },
    ],
  },
  {
    id: 'category-misspelt',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'not-in-list',
    at: '/general/recipients/0/category',
    changes: [
      {
        op: 'replace',
        path: '/general/recipients/0/category',
        value: 'it-suplier',
      },
    ],
  },
  {
    id: 'data-subject-in-norwegian',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'not-in-list',
    at: '/processingActivities/0/dataSubjects/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/dataSubjects/1',
        value: 'foreldre',
      },
    ],
  },
  {
    id: 'role-in-norwegian',
    base: 'archive-and-journal.nn',
    kind: 'wrong-value',
    rule: 'not-in-list',
    at: '/processingActivities/0/recipients/0/role',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/0/role',
        value: 'databehandlar',
      },
    ],
  },
  {
    id: 'country-by-its-name',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'country-name',
    at: '/processingActivities/2/recipients/0/country',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/recipients/0/country',
        value: 'Danmark',
      },
    ],
  },
  {
    id: 'country-by-its-name-in-nynorsk',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'country-name',
    at: '/processingActivities/0/recipients/0/country',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/0/country',
        value: 'Sverige',
      },
    ],
  },
  {
    id: 'norway-read-as-false',
    base: 'whistle-blowing.nb',
    kind: 'wrong-value',
    rule: 'country-boolean',
    at: '/general/recipients/0/country',
    changes: [
      {
        op: 'replace',
        path: '/general/recipients/0/country',
        value: false,
      },
    ],
  },
  {
    id: 'norway-read-as-false-in-nynorsk',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'country-boolean',
    at: '/general/recipients/1/country',
    changes: [
      {
        op: 'replace',
        path: '/general/recipients/1/country',
        value: false,
      },
    ],
  },
  {
    id: 'date-the-norwegian-way',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'bad-format',
    at: '/updated',
    changes: [
      {
        op: 'replace',
        path: '/updated',
        value: '16.02.2026',
      },
    ],
  },
  {
    id: 'period-in-words',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'bad-format',
    at: '/processingActivities/1/retention/0/period',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0/period',
        value: '6 veker',
      },
    ],
  },
  {
    id: 'e-mail-without-the-at-sign',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'bad-format',
    at: '/controller/contact/email',
    changes: [
      {
        op: 'replace',
        path: '/controller/contact/email',
        value: 'postmottak.leirskar.kommune.no',
      },
    ],
  },
  {
    id: 'organisation-number-too-short',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'bad-format',
    at: '/controller/organisationNumber',
    changes: [
      {
        op: 'replace',
        path: '/controller/organisationNumber',
        value: '98765149',
      },
    ],
  },
  {
    id: 'retention-left-empty',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'null-value',
    at: '/processingActivities/0/retention',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention',
        value: null,
      },
    ],
  },
  {
    id: 'phone-left-empty',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'null-value',
    at: '/dataProtectionOfficer/contact/phone',
    changes: [
      {
        op: 'replace',
        path: '/dataProtectionOfficer/contact/phone',
        value: null,
      },
    ],
  },
  {
    id: 'comma-cuts-the-text',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'unquoted-comma',
    at: '/processingActivities/2/personalData/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/personalData/0',
        value: {
          categories: ['name', 'contact-details'],
          text: 'Navn',
          'e-post og mobilnummer': null,
        },
      },
    ],
  },
  {
    id: 'comma-cuts-the-text-in-nynorsk',
    base: 'school.nn',
    kind: 'wrong-value',
    rule: 'unquoted-comma',
    at: '/processingActivities/1/personalData/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/personalData/0',
        value: {
          categories: ['name', 'identifier'],
          text: 'Namn',
          'klasse og innleveringar': null,
        },
      },
    ],
  },
  {
    id: 'purpose-empty',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'empty-text',
    at: '/processingActivities/3/purposes/0/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/purposes/0/text',
        value: '',
      },
    ],
  },
  {
    id: 'consequences-of-blanks',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'empty-text',
    at: '/processingActivities/3/provision/0/consequences',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/provision/0/consequences',
        value: '  ',
      },
    ],
  },
  {
    id: 'no-legal-basis-in-the-list',
    base: 'website.nb',
    kind: 'removed',
    rule: 'empty-list',
    at: '/processingActivities/3/legalBases',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases',
        value: [],
      },
    ],
  },
  {
    id: 'no-recipient-in-the-list',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'empty-list',
    at: '/general/recipients',
    changes: [
      {
        op: 'replace',
        path: '/general/recipients',
        value: [],
      },
    ],
  },
  {
    id: 'contact-with-nothing-in-it',
    base: 'whistle-blowing.nb',
    kind: 'removed',
    rule: 'empty-object',
    at: '/dataProtectionOfficer/contact',
    changes: [
      {
        op: 'replace',
        path: '/dataProtectionOfficer/contact',
        value: {},
      },
    ],
  },
  {
    id: 'complaint-with-nothing-in-it',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'empty-object',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: {},
      },
    ],
  },
  {
    id: 'category-twice',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'duplicate-item',
    at: '/processingActivities/0/audience',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/audience',
        value: ['adults', 'adults'],
      },
    ],
  },
  {
    id: 'measure-twice',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'duplicate-item',
    at: '/general/security/measures',
    changes: [
      {
        op: 'replace',
        path: '/general/security/measures',
        value: ['logging', 'encryption', 'logging'],
      },
    ],
  },
  {
    id: 'retention-none',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'none-not-allowed',
    at: '/processingActivities/2/retention',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention',
        value: 'none',
      },
    ],
  },
  {
    id: 'purposes-none',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-value',
    rule: 'none-not-allowed',
    at: '/processingActivities/0/purposes',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/purposes',
        value: 'none',
      },
    ],
  },
  {
    id: 'transfers-no',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'not-none',
    at: '/general/transfers',
    changes: [
      {
        op: 'replace',
        path: '/general/transfers',
        value: 'nei',
      },
    ],
  },
  {
    id: 'automated-decisions-in-words',
    base: 'health-and-care.nn',
    kind: 'wrong-value',
    rule: 'not-none',
    at: '/general/automatedDecisions',
    changes: [
      {
        op: 'replace',
        path: '/general/automatedDecisions',
        value: 'ingen',
      },
    ],
  },
  {
    id: 'cookies-false',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: ['not-none', 'wrong-type'],
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: false,
      },
    ],
  },
  {
    id: 'text-tagged-no',
    base: 'water-meter.nb',
    kind: 'wrong-value',
    rule: 'unknown-language',
    at: '/rights/access/text',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value: {
          nb: 'Du har rett til innsyn i opplysningene vi har om deg.',
          norsk: 'Du har rett til innsyn.',
        },
      },
    ],
  },
  {
    id: 'language-called-no',
    base: 'water-meter.nb',
    kind: 'wrong-value',
    rule: 'not-in-list',
    changes: [
      {
        op: 'replace',
        path: '/language',
        value: 'no',
      },
    ],
  },
  {
    id: 'text-tagged-with-a-country',
    base: 'whole-municipality.nn',
    kind: 'wrong-value',
    rule: 'unknown-language',
    at: '/complaint/text',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value: {
          nn: 'Du har rett til å klage til Datatilsynet.',
          en: 'You have the right to complain to Datatilsynet.',
          'sv-SE': 'Du har rätt att klaga.',
        },
      },
    ],
  },
  {
    id: 'layer-in-norwegian',
    base: 'school.nn',
    kind: 'wrong-value',
    rule: 'not-in-list',
    at: '/layers/0/language',
    changes: [
      {
        op: 'replace',
        path: '/layers/0/language',
        value: 'nynorsk',
      },
    ],
  },
];

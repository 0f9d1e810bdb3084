import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const OF_2025 = 'LOV-2025-06-20-96';

/** Bases of special categories (art. 9). */
export const SPECIAL_BASES: readonly LawfulVariant[] = [
  {
    id: 'archiving-as-substantial-public-interest-nn',
    base: 'archive-and-journal.nn',
    because: 'Archives of special categories may rest on art. 9(2)(g) as well as on (j).',
    changes: [
      put('/processingActivities/3/legalBases/1', {
        article: '9(2)(g)',
        law: [{ act: OF_2025, provision: '§ 12' }],
        appliesTo: { purposes: ['bevare'], categories: ['health', 'religious-or-philosophical-beliefs'] },
      }),
    ],
  },
  {
    id: 'archiving-as-archiving-nn',
    base: 'archive-and-journal.nn',
    because: 'Archives of special categories may rest on art. 9(2)(j) with personopplysningslova § 9 alone.',
    changes: [
      put('/processingActivities/3/legalBases/1', {
        article: '9(2)(j)',
        law: ['personopplysningslova § 9'],
        appliesTo: { purposes: ['bevare'], categories: ['health', 'religious-or-philosophical-beliefs'] },
      }),
    ],
  },
  {
    id: 'archiving-as-archiving-nb',
    base: 'job-application.nb',
    because: 'Archives of special categories may rest on art. 9(2)(j).',
    changes: [
      put('/processingActivities/0/purposes/-', {
        id: 'arkiv',
        text: { nb: 'Bevare ansettelsessaker for ettertiden', en: 'Preserve appointments for posterity' },
      }),
      put('/processingActivities/0/legalBases/-', {
        article: '6(1)(c)',
        law: [{ act: OF_2025, provision: '§ 12' }],
        appliesTo: { purposes: ['arkiv'] },
      }),
      put('/processingActivities/0/legalBases/-', {
        article: '9(2)(j)',
        law: ['personopplysningsloven § 9', { act: OF_2025, provision: '§ 12' }],
        appliesTo: { purposes: ['arkiv'], categories: ['health'] },
      }),
    ],
  },
  {
    id: 'archiving-as-substantial-public-interest-nb',
    base: 'job-application.nb',
    because: 'Archives of special categories may rest on art. 9(2)(g).',
    changes: [
      put('/processingActivities/0/purposes/-', {
        id: 'arkiv',
        text: { nb: 'Bevare ansettelsessaker for ettertiden', en: 'Preserve appointments for posterity' },
      }),
      put('/processingActivities/0/legalBases/-', {
        article: '6(1)(c)',
        law: [{ act: OF_2025, provision: '§ 12' }],
        appliesTo: { purposes: ['arkiv'] },
      }),
      put('/processingActivities/0/legalBases/-', {
        article: '9(2)(g)',
        law: [{ act: OF_2025, provision: '§ 12' }],
        appliesTo: { purposes: ['arkiv'], categories: ['health'] },
      }),
    ],
  },
  {
    id: 'collective-agreement-for-trade-unions',
    base: 'whistle-blowing.nb',
    because: 'Art. 9(2)(b) is satisfied by a collective agreement.',
    changes: [
      put('/processingActivities/0/legalBases/1/law', [
        { title: 'Hovedavtalen', kind: 'collective-agreement' },
        'personopplysningsloven § 6',
      ]),
    ],
  },
  {
    id: 'manifestly-made-public-by-the-person',
    base: 'website.nb',
    because:
      'What a candidate says in public about politics falls under art. 9(2)(e), which asks for no national law.',
    changes: [
      put('/processingActivities/3/personalData/-', {
        categories: ['political-opinions'],
        text: 'Politiske synspunkter du selv skriver i åpne kommentarer',
      }),
      put('/processingActivities/3/legalBases/-', {
        article: '9(2)(e)',
        appliesTo: { purposes: ['nyheter'], categories: ['political-opinions'] },
      }),
    ],
  },
  {
    id: 'explicit-consent-of-the-parents',
    base: 'kindergarten.nb',
    because:
      'Explicit consent lifts the ban (art. 9(2)(a)); the age of parents and children is not that of art. 8.',
    changes: [
      put('/processingActivities/3/personalData/-', {
        categories: ['health'],
        text: 'Bilder der en synlig funksjonsnedsettelse kommer fram',
      }),
      put('/processingActivities/3/legalBases/-', {
        article: '9(2)(a)',
        consent: {
          explicit: true,
          text: 'Foreldrene samtykker for barn under 18 år.',
          withdrawal: {
            text: 'Dere kan når som helst trekke samtykket. Bruken før det er fortsatt lovlig.',
            howTo: 'Skru det av under «Samtykker» i appen.',
            earlierProcessingStaysLawful: true,
          },
        },
        appliesTo: { purposes: ['vise-hverdagen'], categories: ['health'] },
      }),
    ],
  },
  {
    id: 'dietary-needs-are-no-patient-record',
    base: 'social-services.nb',
    because: 'Care under art. 9(2)(h) is not always a patient record with a retention of its own.',
    changes: [
      put('/processingActivities/2/legalBases/1', {
        article: '9(2)(h)',
        law: ['helse- og omsorgstjenesteloven § 3-2'],
        appliesTo: { purposes: ['tak-over-hodet'], categories: ['health'] },
      }),
    ],
  },
  {
    id: 'vital-interests-for-one-purpose',
    base: 'health-and-care.nn',
    because: 'Vital interests are a basis where somebody cannot answer (arts 6(1)(d) and 9(2)(c)).',
    changes: [
      put('/processingActivities/2/purposes/-', {
        id: 'naud',
        text: 'Finne deg og gi helsepersonell opplysningar når du er medvitslaus',
      }),
      put('/processingActivities/2/legalBases/-', { article: '6(1)(d)', appliesTo: { purposes: ['naud'] } }),
      put('/processingActivities/2/legalBases/-', {
        article: '9(2)(c)',
        appliesTo: { purposes: ['naud'], categories: ['health'] },
      }),
    ],
  },
];

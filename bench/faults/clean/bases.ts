// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

const OF_2025 = 'LOV-2025-06-20-96';

/** Legal bases that are right, however unusual. */
export const BASES: readonly LawfulVariant[] = [
  {
    id: 'logging-by-article-32-nn',
    base: 'whole-municipality.nn',
    because:
      'Security is a legal obligation by arts 5(1)(f) and 32, so art. 6(1)(c) with art. 32 is a basis for logging.',
    changes: [
      put('/processingActivities/4/purposes/-', {
        id: 'tryggleik',
        text: { nn: 'Oppdage og stanse datainnbrot', en: 'Detect and stop intrusions' },
      }),
      put('/processingActivities/4/legalBases', [
        { article: '6(1)(e)', law: ['kommunelova § 4-1'], appliesTo: { purposes: ['drift'] } },
        {
          article: '6(1)(c)',
          law: ['personvernforordninga artikkel 5 nr. 1 bokstav f', 'personvernforordninga artikkel 32'],
          appliesTo: { purposes: ['tryggleik'] },
        },
      ]),
    ],
  },
  {
    id: 'logging-by-article-32-nb',
    base: 'library.nb',
    because:
      'Security is a legal obligation by art. 32, so art. 6(1)(c) with art. 32 is a basis for logging.',
    changes: [
      put('/processingActivities/1/purposes/-', { id: 'sikkerhet', text: 'Oppdage misbruk av lånekort' }),
      put('/processingActivities/1/legalBases', [
        {
          article: '6(1)(e)',
          law: ['folkebibliotekloven § 1'],
          appliesTo: { purposes: ['adgang', 'oppklaring'] },
        },
        { article: '6(1)(c)', law: ['GDPR art. 32'], appliesTo: { purposes: ['sikkerhet'] } },
      ]),
    ],
  },
  {
    id: 'scanning-of-mail-by-article-32-nn',
    base: 'archive-and-journal.nn',
    because:
      'Scanning for malware is the security that art. 32 obliges to, so art. 6(1)(c) with art. 32 is a basis.',
    changes: [
      put('/processingActivities/0/purposes/-', {
        id: 'skanning',
        text: 'Skanne e-post og vedlegg for virus',
      }),
      put('/processingActivities/0/legalBases/-', {
        article: '6(1)(c)',
        law: ['personvernforordninga art. 32'],
        appliesTo: { purposes: ['skanning'] },
      }),
    ],
  },
  {
    id: 'newsletter-with-consent-nb',
    base: 'website.nb',
    because: 'An e-mail list is the example of a municipal consent that is free (EDPB 05/2020).',
    changes: [
      put('/processingActivities/2', {
        id: 'nyhetsbrev',
        name: 'Nyhetsbrev',
        service: 'administration',
        dataSubjects: ['newsletter-subscriber'],
        audience: ['adults'],
        publicTask: false,
        exercisesPublicPowers: false,
        directMarketing: false,
        purposes: [{ id: 'sende', text: 'Sende deg nyheter fra kommunen på e-post' }],
        personalData: [{ categories: ['contact-details'], text: 'E-postadressen din' }],
        legalBases: [
          {
            article: '6(1)(a)',
            consent: {
              withdrawal: {
                text: 'Du kan når som helst melde deg av. Brevene vi har sendt før det, var lovlig sendt.',
                howTo: 'Trykk «Meld meg av» nederst i brevet.',
                earlierProcessingStaysLawful: true,
              },
            },
          },
        ],
        provision: [
          { requirement: 'voluntary', obliged: false, consequences: 'Uten adressen får du ikke brevet.' },
        ],
        sources: [{ kind: 'data-subject' }],
        recipients: [
          {
            name: 'Brevdue AS',
            category: 'it-supplier',
            role: 'processor',
            agreement: true,
            country: 'NO',
            text: 'Sender ut brevet',
          },
        ],
        retention: [
          { text: 'Adressen slettes når du melder deg av.', criteria: 'du melder deg av', then: 'erased' },
        ],
      }),
      put(
        '/rights/portability/text',
        'Abonnerer du på nyhetsbrevet? Da har du rett til å få med deg det du selv har gitt oss.',
      ),
      drop('/cookies/items/2'),
      put('/cookies/text', 'Vi bruker bare det som trengs for at sidene skal virke.'),
    ],
  },
  {
    id: 'job-application-as-public-task',
    base: 'job-application.nb',
    because:
      'Steps before a contract at the request of the applicant are art. 6(1)(b) also where the employer is public.',
    changes: [put('/processingActivities/0/publicTask', true)],
  },
  {
    id: 'job-application-in-nynorsk-as-public-task',
    base: 'whole-municipality.nn',
    because:
      'Steps before a contract at the request of the applicant are art. 6(1)(b) also where the employer is public.',
    changes: [put('/processingActivities/3/publicTask', true)],
  },
  {
    id: 'contract-beside-a-task-of-its-own-purpose',
    base: 'library.nb',
    because:
      'Letting a room is a contract (art. 6(1)(b)) even when the same service also performs a public task.',
    changes: [
      put('/processingActivities/2/purposes/-', {
        id: 'leie',
        text: 'Leie ut møterommet til private selskaper',
      }),
      put('/processingActivities/2/legalBases', [
        { article: '6(1)(e)', law: ['folkebibliotekloven § 1'], appliesTo: { purposes: ['plasser'] } },
        { article: '6(1)(b)', appliesTo: { purposes: ['leie'] } },
      ]),
      put('/rights/portability', {
        text: 'Leier du møterommet? Da kan du få opplysningene du har gitt oss, i en fil.',
        appliesTo: { legalBases: ['6(1)(b)'] },
      }),
    ],
  },
  {
    id: 'legitimate-interest-of-an-employer',
    base: 'whistle-blowing.nb',
    because:
      'Art. 6(1) second subparagraph bars (f) only in the performance of public tasks; an employer may use it.',
    changes: [
      put('/processingActivities/1/legalBases/1', {
        article: '6(1)(f)',
        legitimateInterest: 'Å følge opp brudd på reglene på arbeidsplassen',
        appliesTo: { purposes: ['reaksjon'] },
      }),
      put('/processingActivities/1/assessments', [
        {
          kind: 'legitimate-interests',
          available: true,
          text: 'Spør oss hvis du vil lese interesseavveiingen.',
        },
      ]),
      put('/processingActivities/1/provision/0/requirement', 'service-condition'),
      put('/processingActivities/1/provision/0/obliged', false),
      drop('/rights/portability'),
      put('/rights/objection', {
        separate: true,
        text: 'Du har rett til å protestere når vi bygger på en berettiget interesse (artikkel 6 nr. 1 bokstav f). Da stanser vi, om vi ikke viser tvingende berettigede grunner som går foran interessene dine, eller trenger opplysningene i et rettskrav.',
        appliesTo: { legalBases: ['6(1)(f)'] },
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
    id: 'statistics-by-section-8',
    base: 'library.nb',
    because: 'personopplysningsloven § 8 is itself a basis for statistics under art. 6(1)(e).',
    changes: [
      put('/processingActivities/0/legalBases/1', {
        article: '6(1)(e)',
        law: ['personopplysningsloven § 8'],
        appliesTo: { purposes: ['tall'] },
      }),
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
];

// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

/** Legal bases of art. 6 that are right, however unusual. */
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
];

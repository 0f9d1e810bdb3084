import type { Fault } from '../fault.ts';

/** Faults in what law is cited, and what it is said to say: acts repealed or not yet in force, provisions that do not exist. */
export const WRONG_LAW: readonly Fault[] = [
  {
    id: 'licence-for-health-data',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'abolished-registration-regime',
    at: '/general/security/text',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value:
          'Kvart oppslag i journalen blir logga. Kommunen har konsesjon frå Datatilsynet til å føre journalsystemet.',
      },
    ],
  },
  {
    id: 'processing-is-notifiable',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'abolished-registration-regime',
    at: '/general/text',
    changes: [
      {
        op: 'replace',
        path: '/general/text',
        value: 'Behandlingen av personopplysninger i de sosiale tjenestene er meldepliktig til Datatilsynet.',
      },
    ],
  },
  {
    id: 'registers-notified-to-the-authority',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'abolished-registration-regime',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Register',
            text: 'Eigedomsskatteregisteret er meldt til Datatilsynet.',
          },
        ],
      },
    ],
  },
  {
    id: 'archives-act-of-1992-by-number',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1/law',
        value: ['LOV-1992-12-04-126 § 6'],
      },
    ],
  },
  {
    id: 'archives-regulation-of-2017',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0/law',
        value: ['arkivforskrifta av 15. desember 2017 nr. 2105 § 16'],
      },
    ],
  },
  {
    id: 'regulation-of-the-national-archivist',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0/law',
        value: ['riksarkivarens forskrift kapittel 7'],
      },
    ],
  },
  {
    id: 'school-environment-by-chapter-nine-a',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/2/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/legalBases/0/law',
        value: ['opplæringslova § 9 A-4'],
      },
    ],
  },
  {
    id: 'after-school-by-the-old-section',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0/law',
        value: ['opplæringslova § 13-7', 'opplæringslova § 25-1'],
      },
    ],
  },
  {
    id: 'education-act-of-1998',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/law',
        value: ['opplæringslova av 1998 § 2-1', 'opplæringslova § 25-1'],
      },
    ],
  },
  {
    id: 'secrecy-by-the-child-welfare-act-of-1992',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['lov om barneverntenester § 6-7'],
      },
    ],
  },
  {
    id: 'care-orders-by-the-act-of-1992',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1/law',
        value: ['lov 17. juli 1992 nr. 100 om barneverntjenester § 4-3', 'barnevernsloven § 13-6'],
      },
    ],
  },
  {
    id: 'local-government-act-of-1992',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/3/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/legalBases/0/law',
        value: ['kommuneloven av 1992 § 4'],
      },
    ],
  },
  {
    id: 'social-services-act-of-1991',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['lov av 13. desember 1991 nr. 81 om sosiale tjenester § 8-8'],
      },
    ],
  },
  {
    id: 'municipal-health-act-of-1982',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['kommunehelsetenestelova § 1-3', 'helse- og omsorgstjenesteloven § 3-2'],
      },
    ],
  },
  {
    id: 'introduction-act',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['introduksjonsloven § 25'],
            text: 'Opplysninger om deltakere i introduksjonsprogrammet',
          },
        ],
      },
    ],
  },
  {
    id: 'population-register-act-of-1970',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/general/sources/2',
    changes: [
      {
        op: 'replace',
        path: '/general/sources/2/law',
        value: ['lov 16. januar 1970 nr. 1 om folkeregistrering § 14'],
      },
    ],
  },
  {
    id: 'election-act-of-2002',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['vallova av 2002'],
            text: {
              nn: 'Manntalet og røystinga',
              en: 'The electoral roll and the vote',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'act-on-forms-of-norwegian-of-1980',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['mållova § 6'],
            text: 'Du får svar på den målforma du skriv.',
          },
        ],
      },
    ],
  },
  {
    id: 'health-registers-act-of-2001',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['helseregisterloven av 18. mai 2001 nr. 24'],
            text: 'Register over helsa til innbyggjarane',
          },
        ],
      },
    ],
  },
  {
    id: 'cookies-by-the-act-of-2003',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/cookies/text',
    changes: [
      {
        op: 'replace',
        path: '/cookies/text',
        value: 'Etter ekomloven § 2-7 b spør vi deg før vi lagrer informasjonskapsler.',
      },
    ],
  },
  {
    id: 'planning-act-of-1985',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['plan- og bygningsloven av 1985 § 94'],
            text: 'Eldre nabovarsler',
          },
        ],
      },
    ],
  },
  {
    id: 'tax-assessment-act',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['likningslova § 3-13'],
      },
    ],
  },
  {
    id: 'freedom-of-information-act-of-1970',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/publicAccess/documentAccess',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/documentAccess/law',
        value: ['offentlighetsloven av 1970 § 2'],
      },
    ],
  },
  {
    id: 'water-works-act-of-2012',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/legalBases/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/1/law',
        value: ['LOV-2012-03-16-12 § 3'],
      },
    ],
  },
  {
    id: 'pictures-by-the-copyright-act-of-1961',
    base: 'kindergarten.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/3/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/text',
        value:
          'Vi tar bilder av leken, men bare av barn med ja fra foreldrene, jf. retten til eget bilde i åndsverkloven § 45 c.',
      },
    ],
  },
  {
    id: 'working-environment-act-of-1977',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/1/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/legalBases/0/law',
        value: ['arbeidsmiljøloven av 4. februar 1977 nr. 4 § 14'],
      },
    ],
  },
  {
    id: 'kindergarten-act-of-1995',
    base: 'kindergarten.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['lov 5. mai 1995 nr. 19 om barnehager § 20'],
      },
    ],
  },
  {
    id: 'archives-act-of-1992-in-running-text',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Arkiv',
            text: 'Byggesaker er arkivverdige og bevares i samsvar med lov av 4. desember 1992 nr. 126 om arkiv.',
          },
        ],
      },
    ],
  },
  {
    id: 'internal-control-by-chapter-two',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'repealed-pof-2000',
    at: '/general/security',
    changes: [
      {
        op: 'add',
        path: '/general/security/law',
        value: ['personopplysningsforskriften kapittel 2'],
      },
    ],
  },
  {
    id: 'logs-by-the-sections-of-the-old-regulation',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'repealed-pof-2000',
    at: '/general/security/text',
    changes: [
      {
        op: 'replace',
        path: '/general/security/text',
        value: 'Vi loggar oppslag slik personopplysningsforskrifta §§ 2-14 og 2-16 krev.',
      },
    ],
  },
  {
    id: 'regulation-of-2000-by-date',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'repealed-pof-2000',
    at: '/processingActivities/1/security',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/security/law',
        value: ['forskrift 15. desember 2000 nr. 1265 § 2-11'],
      },
    ],
  },
  {
    id: 'staff-by-section-eight-letter-a',
    base: 'whistle-blowing.nb',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/processingActivities/1/legalBases/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/legalBases/1/law',
        value: ['personopplysningsloven § 8 bokstav a'],
      },
    ],
  },
  {
    id: 'health-by-section-nine-letter',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/processingActivities/0/legalBases/2',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/2/law',
        value: ['personopplysningsloven § 9 første ledd bokstav b', 'sosialtjenesteloven § 43 a'],
      },
    ],
  },
  {
    id: 'act-of-2000-by-number',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['lov 14. april 2000 nr. 31 om behandling av personopplysningar'],
      },
    ],
  },
  {
    id: 'access-by-section-eighteen',
    base: 'camera.nn',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value: 'Du har rett til innsyn i opptak av deg sjølv etter personopplysningslova § 18.',
      },
    ],
  },
  {
    id: 'correction-by-section-twenty-seven',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/rights/rectification',
    changes: [
      {
        op: 'add',
        path: '/rights/rectification/law',
        value: ['personopplysningsloven § 27'],
      },
    ],
  },
  {
    id: 'damages-by-section-forty-nine',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'repealed-pol-2000',
    at: '/rights/judicialRemedy',
    changes: [
      {
        op: 'add',
        path: '/rights/judicialRemedy/law',
        value: ['POL § 49'],
      },
    ],
  },
  {
    id: 'public-administration-act-of-2025',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'not-in-force-law-cited',
    at: '/publicAccess/partyAccess',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/partyAccess/law',
        value: ['forvaltningsloven av 2025 § 45'],
      },
    ],
  },
  {
    id: 'new-public-administration-act-in-nynorsk',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'not-in-force-law-cited',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['lov 20. juni 2025 nr. 81 om saksbehandlinga i offentleg forvaltning § 20'],
      },
    ],
  },
  {
    id: 'children-act-of-2025',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'not-in-force-law-cited',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['barnelova av 2025 § 10'],
            text: {
              nn: 'Kven som har foreldreansvar',
              nb: 'Hvem som har foreldreansvar',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'archives-act-section-that-has-not-commenced',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'not-in-force-law-cited',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/retention/0/law',
        value: [
          {
            act: 'LOV-2025-06-20-96',
            provision: '§ 11',
          },
          {
            act: 'LOV-2025-06-20-96',
            provision: '§ 12',
          },
        ],
      },
    ],
  },
  {
    id: 'the-old-name-of-the-county-governor',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'obsolete-institution',
    at: '/general/recipients/2',
    changes: [
      {
        op: 'replace',
        path: '/general/recipients/2/text',
        value: 'Fylkesmannen',
      },
    ],
  },
  {
    id: 'the-old-name-of-the-county-governor-in-nynorsk',
    base: 'child-welfare.nn',
    kind: 'wording',
    rule: 'obsolete-institution',
    at: '/processingActivities/0/recipients/3',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/recipients/3/text',
        value: {
          nn: 'Fylkesmannen ved klage og tilsyn',
          nb: 'Statsforvalteren ved klage og tilsyn',
        },
      },
    ],
  },
  {
    id: 'difi-runs-the-login',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'obsolete-institution',
    at: '/communication/1',
    changes: [
      {
        op: 'add',
        path: '/communication/1/text',
        value: 'Du logger inn med ID-porten, som Difi driver.',
      },
    ],
  },
  {
    id: 'the-old-name-of-the-ombudsman',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'obsolete-institution',
    at: '/requests/refusal',
    changes: [
      {
        op: 'replace',
        path: '/requests/refusal',
        value: 'Avslag blir begrunnet innen én måned. Du kan også klage til Sivilombudsmannen.',
      },
    ],
  },
  {
    id: 'the-old-name-of-the-national-archives',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'obsolete-institution',
    at: '/processingActivities/3/recipients/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/recipients/-',
        value: {
          name: 'Arkivverket',
          category: 'archive',
          role: 'controller',
          country: 'NO',
          text: 'Fører tilsyn med arkivet',
        },
      },
    ],
  },
  {
    id: 'new-act-enters-into-force',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'gdpr-future-tense',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Nye regler',
            text: 'Ny personopplysningslov trer i kraft 25. mai 2018, og vi arbeider med å tilpasse rutinene våre.',
          },
        ],
      },
    ],
  },
  {
    id: 'regulation-that-comes-to-replace',
    base: 'newsletter.nn',
    kind: 'wrong-law',
    rule: 'gdpr-future-tense',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Nytt regelverk',
            text: 'EU har vedteke ei personvernforordning som kjem til å avløyse personopplysningslova.',
          },
        ],
      },
    ],
  },
  {
    id: 'regulation-becomes-law-next-year',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'gdpr-future-tense',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Om reglene',
            text: 'Personvernforordningen (GDPR) blir norsk lov i løpet av 2018.',
          },
        ],
      },
    ],
  },
  {
    id: 'letters-of-the-name-swapped',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'gdpr-misnamed',
    at: '/text',
    changes: [
      {
        op: 'add',
        path: '/text',
        value: 'Vi behandlar opplysningane dine etter GDRP.',
      },
    ],
  },
  {
    id: 'article-called-a-section',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'gdpr-misnamed',
    at: '/rights/erasure',
    changes: [
      {
        op: 'replace',
        path: '/rights/erasure/text',
        value: 'Du har rett til sletting når vilkårene i § 17 i personvernforordningen er oppfylt.',
      },
    ],
  },
  {
    id: 'called-a-directive',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'gdpr-misnamed',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['forvaltningsloven § 13'],
            text: {
              nb: 'Taushetsplikten gjelder ved siden av EUs personverndirektiv (GDPR).',
              en: 'The duty of confidentiality applies beside the GDPR.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'chapter-for-article',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: ['gdpr-misnamed', 'gdpr-provision-nonexistent'],
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Grunnlaget',
            text: 'Vi brukar helseopplysningar med grunnlag i personvernforordninga kapittel 9 nr. 2 bokstav h.',
          },
        ],
      },
    ],
  },
  {
    id: 'six-one-letter-g',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Grunnlag',
            text: 'Vi bygger på personvernforordningen artikkel 6 nr. 1 bokstav g.',
          },
        ],
      },
    ],
  },
  {
    id: 'nine-two-letter-k',
    base: 'health-and-care.nn',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['personvernforordninga artikkel 9 nr. 2 bokstav k'],
            text: 'Helse i arkiv',
          },
        ],
      },
    ],
  },
  {
    id: 'article-hundred-and-two',
    base: 'newsletter.nn',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['GDPR art. 102'],
            text: 'Retten til å melde seg av',
          },
        ],
      },
    ],
  },
  {
    id: 'thirteen-five',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/rights/information/text',
    changes: [
      {
        op: 'replace',
        path: '/rights/information/text',
        value:
          'Du har rett til å få vite hva vi bruker opplysninger om deg til, jf. personvernforordningen artikkel 13 (5).',
      },
    ],
  },
  {
    id: 'chapter-fifteen',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/rights/access/text',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value:
          'Du har rett til å få se hva som er registrert på deg, jf. personvernforordningen kapittel 15.',
      },
    ],
  },
  {
    id: 'five-one-letter-g',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/principles/0',
    changes: [
      {
        op: 'add',
        path: '/principles',
        value: [
          'Vi samlar ikkje inn meir enn vi treng, jf. artikkel 5 nr. 1 bokstav g i personvernforordninga.',
        ],
      },
    ],
  },
  {
    id: 'twenty-one-nine',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/rights/objection/law',
    changes: [
      {
        op: 'add',
        path: '/rights/objection/law',
        value: ['GDPR artikkel 21 nr. 9'],
      },
    ],
  },
  {
    id: 'thirty-two-two-letter',
    base: 'water-meter.nb',
    kind: 'wrong-law',
    rule: 'gdpr-provision-nonexistent',
    at: '/processingActivities/0/security',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/security/law',
        value: ['personvernforordningen artikkel 32 nr. 2 bokstav b'],
      },
    ],
  },
  {
    id: 'act-misspelt',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'law-reference-unknown',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['forvalningsloven § 13 b'],
            text: 'Unntak fra taushetsplikten',
          },
        ],
      },
    ],
  },
  {
    id: 'act-misspelt-in-nynorsk',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'law-reference-unknown',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/law',
        value: ['offenleglova § 10'],
      },
    ],
  },
  {
    id: 'section-of-no-act',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'law-reference-unknown',
    at: '/general/confidentiality',
    changes: [
      {
        op: 'replace',
        path: '/general/confidentiality/law',
        value: ['§ 13'],
      },
    ],
  },
  {
    id: 'act-that-does-not-exist',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'law-reference-unknown',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['skulelova § 4'],
            text: 'Kva skulen skal gjere',
          },
        ],
      },
    ],
  },
  {
    id: 'public-administration-act-in-short',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'law-reference-form',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['fvl. § 13'],
            text: 'Taushetsplikt',
          },
        ],
      },
    ],
  },
  {
    id: 'health-and-care-act-in-short',
    base: 'volunteers-and-respite.nn',
    kind: 'wording',
    rule: 'law-reference-form',
    at: '/relatedLaw/0',
    changes: [
      {
        op: 'add',
        path: '/relatedLaw',
        value: [
          {
            law: ['hol. § 3-2'],
            text: 'Kva hjelp kommunen skal gi',
          },
        ],
      },
    ],
  },
  {
    id: 'freedom-of-information-act-in-short',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'law-reference-form',
    at: '/publicAccess/journal',
    changes: [
      {
        op: 'replace',
        path: '/publicAccess/journal/law',
        value: ['offl. § 10'],
      },
    ],
  },
  {
    id: 'benefit-under-the-act-of-1991',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'repealed-law-cited',
    at: '/processingActivities/0/legalBases/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/legalBases/0/law/0',
        value: 'sosialtjenesteloven § 5-1',
      },
    ],
  },
];

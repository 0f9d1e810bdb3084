import type { ProcessingActivity } from '@tretten/schema';
import { ARCHIVES_ACT, PRESERVED_BY_LAW, CASE_CLOSED } from '../shared.ts';

export const varsling = {
  id: 'varsling',
  name: { nb: 'Varsling', nn: 'Varsling', en: 'Whistle-blowing' },
  text: {
    nb: 'Når ansatte varsler om kritikkverdige forhold',
    nn: 'Når tilsette varslar om kritikkverdige forhold',
    en: 'When employees report wrongdoing',
  },
  service: 'human-resources',
  dataSubjects: [
    'employee',
    'temporary-worker',
    'complainant-or-reporter',
    { text: { nb: 'Den varselet gjelder', nn: 'Den varselet gjeld', en: 'The person reported' } },
  ],
  audience: ['adults'],
  publicTask: false,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'undersokelse',
      text: {
        nb: 'Ta imot og undersøke varsler og verne den som varsler',
        nn: 'Ta imot og undersøkje varsel og verne den som varslar',
        en: 'Receive and investigate reports and protect the person who reports',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'contact-details', 'employment', 'personnel-matter', 'case-information'],
      text: {
        nb: 'Hvem som varsler, hvem varselet gjelder, og det som kommer fram',
        nn: 'Kven som varslar, kven varselet gjeld, og det som kjem fram',
        en: 'Who reports, whom the report concerns, and what emerges',
      },
    },
    {
      categories: ['health'],
      text: {
        nb: 'Helse, når varselet gjelder arbeidsmiljøet',
        nn: 'Helse, når varselet gjeld arbeidsmiljøet',
        en: 'Health, when the report concerns the working environment',
      },
    },
    {
      categories: ['criminal-offences'],
      text: {
        nb: 'Lovbrudd som det varsles om',
        nn: 'Lovbrot som det blir varsla om',
        en: 'Offences that are reported',
      },
    },
  ],
  legalBases: [
    { article: '6(1)(c)', law: ['arbeidsmiljøloven § 2 A-3'], appliesTo: { purposes: ['undersokelse'] } },
    {
      article: '9(2)(b)',
      law: ['personopplysningsloven § 6', 'arbeidsmiljøloven § 2 A-3'],
      appliesTo: { purposes: ['undersokelse'], categories: ['health'] },
    },
    {
      article: '10',
      law: ['personopplysningsloven § 11', 'arbeidsmiljøloven § 2 A-3'],
      appliesTo: { purposes: ['undersokelse'], categories: ['criminal-offences'] },
    },
  ],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Du velger selv om du varsler, og om du sier hvem du er. Uten navn får du ikke tilbakemelding.',
        nn: 'Du vel sjølv om du varslar, og om du seier kven du er. Utan namn får du ikkje tilbakemelding.',
        en: 'You choose whether to report, and whether to say who you are. Without a name you get no feedback.',
      },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'private-person',
      text: {
        nb: 'Varsleren og vitner',
        nn: 'Varslaren og vitne',
        en: 'The person who reports and witnesses',
      },
      publiclyAccessible: false,
    },
  ],
  indirectCollection: {
    timing: 'P1M',
    exemptions: [
      {
        ground: 'popplyl-16(1)(b)',
        law: ['personopplysningsloven § 16'],
        text: {
          nb: 'Den varselet gjelder, får informasjon senere når det er påkrevd for å undersøke et lovbrudd.',
          nn: 'Den varselet gjeld, får informasjon seinare når det er påkravd for å undersøkje eit lovbrot.',
          en: 'The person reported is informed later when this is required to investigate an offence.',
        },
      },
    ],
  },
  recipients: [
    {
      name: { nb: 'Hørbar Varsling AS', nn: 'Hørbar Varsling AS', en: 'Hørbar Varsling AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter varslingskanalen',
        nn: 'Driftar varslingskanalen',
        en: 'Runs the reporting channel',
      },
    },
    {
      category: 'lawyer-or-expert',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Advokatfirmaet som gransker varselet for oss',
        nn: 'Advokatfirmaet som granskar varselet for oss',
        en: 'The law firm that investigates the report for us',
      },
      condition: {
        nb: 'Når varselet gjelder kommunens øverste ledelse',
        nn: 'Når varselet gjeld den øvste leiinga i kommunen',
        en: 'When the report concerns the top management of the municipality',
      },
    },
    {
      category: 'police',
      role: 'controller',
      country: 'NO',
      text: { nb: 'Politiet', nn: 'Politiet', en: 'The police' },
      condition: {
        nb: 'Når vi anmelder et lovbrudd',
        nn: 'Når vi melder eit lovbrot',
        en: 'When we report an offence to the police',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Opplysninger som ikke har betydning for saken, slettes to måneder etter at den er avsluttet.',
        nn: 'Opplysningar som ikkje har noko å seie for saka, blir sletta to månader etter at ho er avslutta.',
        en: 'Data without bearing on the case are erased two months after it is closed.',
      },
      period: 'P2M',
      from: CASE_CLOSED,
      then: 'erased',
    },
    {
      text: {
        nb: 'Dokumentene som viser hvordan vi håndterte varselet, bevares i kommunens arkiv.',
        nn: 'Dokumenta som viser korleis vi handterte varselet, blir bevarte i arkivet til kommunen.',
        en: 'The documents that show how we handled the report are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 31' }],
    },
  ],
  security: {
    measures: ['access-control', 'separate-zone', 'encryption', 'logging'],
    text: {
      nb: 'Bare varslingsgruppen har tilgang, og vi skjuler navnet til den som varsler.',
      nn: 'Berre varslingsgruppa har tilgang, og vi skjuler namnet til den som varslar.',
      en: 'Only the reporting team has access, and we conceal the name of the person who reports.',
    },
  },
  riskFactors: ['vulnerable-persons'],
  contact: {
    unit: { nb: 'Varslingsgruppen', nn: 'Varslingsgruppa', en: 'The reporting team' },
    phone: '+47 99 99 99 96',
  },
} as const satisfies ProcessingActivity;

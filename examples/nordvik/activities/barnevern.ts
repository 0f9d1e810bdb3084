import type { ProcessingActivity } from '@tretten/schema';
import { SITE, ARCHIVES_ACT, PRESERVED_BY_LAW, PARENT_OR_GUARDIAN, CASE_SYSTEM_SUPPLIER } from '../shared.ts';

export const barnevern = {
  id: 'barnevern',
  name: { nb: 'Barnevern', nn: 'Barnevern', en: 'Child welfare' },
  text: {
    nb: 'Når barnevernstjenesten får en melding, undersøker eller hjelper',
    nn: 'Når barnevernstenesta får ei melding, undersøkjer eller hjelper',
    en: 'When the child welfare service receives a report, investigates or helps',
  },
  service: 'child-welfare',
  dataSubjects: [
    'child-or-youth',
    'parent-or-guardian',
    'sibling-or-family',
    'foster-family',
    'complainant-or-reporter',
  ],
  audience: ['adults', 'children'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'undersokelse',
      text: {
        nb: 'Vurdere bekymringsmeldinger og undersøke hvordan barnet har det',
        nn: 'Vurdere bekymringsmeldingar og undersøkje korleis barnet har det',
        en: 'Assess reports of concern and investigate how the child is doing',
      },
    },
    {
      id: 'tiltak',
      text: {
        nb: 'Gi barn, unge og familier hjelp og følge opp barn i fosterhjem',
        nn: 'Gi barn, unge og familiar hjelp og følgje opp barn i fosterheim',
        en: 'Help children, young people and families, and follow up children in foster care',
      },
    },
  ],
  personalData: [
    {
      categories: [
        'name',
        'address',
        'date-of-birth',
        'contact-details',
        'family-relations',
        'social-situation',
        'case-information',
      ],
      text: {
        nb: 'Hvem barnet og familien er, hvordan de har det, og det som skjer i saken',
        nn: 'Kven barnet og familien er, korleis dei har det, og det som skjer i saka',
        en: 'Who the child and the family are, how they are doing, and what happens in the case',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Sikrer at en alvorlig sak gjelder rett barn',
        nn: 'Sikrar at ei alvorleg sak gjeld rett barn',
        en: 'Makes sure that a serious case concerns the right child',
      },
    },
    {
      categories: ['health', 'racial-or-ethnic-origin', 'religious-or-philosophical-beliefs'],
      text: {
        nb: 'Helse, etnisk bakgrunn og religion, når det betyr noe for hjelpen til barnet',
        nn: 'Helse, etnisk bakgrunn og religion, når det har noko å seie for hjelpa til barnet',
        en: 'Health, ethnic background and religion, when it matters for helping the child',
      },
    },
    {
      categories: ['criminal-offences'],
      text: {
        nb: 'Vold og andre lovbrudd i familien, og politiattest fra fosterforeldre',
        nn: 'Vald og andre lovbrot i familien, og politiattest frå fosterforeldre',
        en: 'Violence and other offences in the family, and police certificates of foster parents',
      },
    },
  ],
  legalBases: [
    {
      article: '6(1)(e)',
      law: ['barnevernsloven § 13-6'],
      appliesTo: { purposes: ['undersokelse', 'tiltak'] },
    },
    {
      article: '9(2)(g)',
      law: ['barnevernsloven § 13-6'],
      appliesTo: {
        purposes: ['undersokelse', 'tiltak'],
        categories: ['health', 'racial-or-ethnic-origin', 'religious-or-philosophical-beliefs'],
      },
    },
    {
      article: '10',
      law: ['barnevernsloven § 13-6'],
      appliesTo: { purposes: ['undersokelse', 'tiltak'], categories: ['criminal-offences'] },
    },
  ],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Vil du ikke fortelle noe, vurderer vi saken ut fra det vi får vite fra skole, lege og andre rundt barnet.',
        nn: 'Vil du ikkje fortelje noko, vurderer vi saka ut frå det vi får vite frå skule, lege og andre rundt barnet.',
        en: 'If you tell us nothing, we assess the case from what the school, the doctor and others around the child tell us.',
      },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    PARENT_OR_GUARDIAN,
    {
      kind: 'private-person',
      text: { nb: 'Den som melder fra', nn: 'Den som melder frå', en: 'The person who reports' },
      publiclyAccessible: false,
    },
    { kind: 'school', publiclyAccessible: false },
    { kind: 'health-service', publiclyAccessible: false },
    {
      kind: 'public-authority',
      text: { nb: 'Politiet og NAV', nn: 'Politiet og NAV', en: 'The police and NAV' },
      publiclyAccessible: false,
    },
  ],
  indirectCollection: {
    timing: 'P1M',
    exemptions: [
      {
        ground: '14(5)(c)',
        law: ['barnevernsloven § 13-4'],
        text: {
          nb: 'Loven pålegger skole, lege og NAV å gi oss opplysninger når barnevernet ber om det i alvorlige saker.',
          nn: 'Lova pålegg skule, lege og NAV å gi oss opplysningar når barnevernet ber om det i alvorlege saker.',
          en: 'The act orders schools, doctors and NAV to give us data when we ask for it in serious cases.',
        },
      },
    ],
  },
  recipients: [
    CASE_SYSTEM_SUPPLIER,
    {
      category: 'court-or-tribunal',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Barneverns- og helsenemnda, som avgjør saker om tvang',
        nn: 'Barneverns- og helsenemnda, som avgjer saker om tvang',
        en: 'The Child Welfare and Health Tribunal, which decides cases of compulsion',
      },
      condition: {
        nb: 'Når saken gjelder tiltak mot foreldrenes vilje',
        nn: 'Når saka gjeld tiltak mot viljen til foreldra',
        en: 'When the case concerns measures against the will of the parents',
      },
    },
    {
      category: 'service-provider',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Barnevernsinstitusjonen der barnet bor',
        nn: 'Barnevernsinstitusjonen der barnet bur',
        en: 'The child welfare institution where the child lives',
      },
    },
    {
      category: 'county-governor',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Statsforvalteren, som fører tilsyn og behandler klager',
        nn: 'Statsforvaltaren, som fører tilsyn og behandlar klager',
        en: 'The county governor, who supervises and handles appeals',
      },
      condition: {
        nb: 'Når du klager på et vedtak',
        nn: 'Når du klagar på eit vedtak',
        en: 'When you appeal a decision',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Bekymringsmeldinger, undersøkelser og tiltak bevares i kommunens arkiv.',
        nn: 'Bekymringsmeldingar, undersøkingar og tiltak blir bevarte i arkivet til kommunen.',
        en: 'Reports of concern, investigations and measures are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 52' }],
    },
    {
      text: {
        nb: 'Politiattester makuleres når de er kontrollert.',
        nn: 'Politiattestar blir makulerte når dei er kontrollerte.',
        en: 'Police certificates are shredded when they have been checked.',
      },
      criteria: {
        nb: 'attesten er kontrollert',
        nn: 'attesten er kontrollert',
        en: 'the certificate has been checked',
      },
      then: 'erased',
      appliesTo: { categories: ['criminal-offences'] },
    },
  ],
  security: {
    measures: ['access-control', 'separate-zone', 'encryption', 'logging'],
    text: {
      nb: 'Bare de som arbeider med saken, har tilgang, og hvert oppslag blir logget.',
      nn: 'Berre dei som arbeider med saka, har tilgang, og kvart oppslag blir logga.',
      en: 'Only those who work on the case have access, and every look-up is logged.',
    },
  },
  riskFactors: ['vulnerable-persons', 'special-categories'],
  contact: {
    unit: { nb: 'Barnevernstjenesten', nn: 'Barnevernstenesta', en: 'The child welfare service' },
    phone: '+47 99 99 99 93',
    secureDigitalPost: `${SITE}/edialog`,
  },
} as const satisfies ProcessingActivity;

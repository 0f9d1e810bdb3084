import type { ProcessingActivity } from '@tretten/schema';
import {
  SITE,
  ARCHIVES_ACT,
  PRESERVED_BY_LAW,
  CASE_CLOSED,
  POPULATION_REGISTER,
  COUNTY_GOVERNOR,
  CASE_SYSTEM_SUPPLIER,
} from '../shared.ts';

export const sosialeTjenester = {
  id: 'sosiale-tjenester',
  name: { nb: 'Sosiale tjenester i NAV', nn: 'Sosiale tenester i NAV', en: 'Social services at NAV' },
  text: {
    nb: 'Når du får råd eller søker om økonomisk stønad hos kommunens del av NAV-kontoret',
    nn: 'Når du får råd eller søkjer om økonomisk stønad hos den kommunale delen av NAV-kontoret',
    en: 'When you get advice or apply for financial support at the municipal part of the NAV office',
  },
  service: 'social-services',
  dataSubjects: ['service-user', 'applicant', 'sibling-or-family'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'stonad',
      text: {
        nb: 'Behandle søknader om økonomisk stønad og midlertidig bolig',
        nn: 'Behandle søknader om økonomisk stønad og mellombels bustad',
        en: 'Handle applications for financial support and temporary housing',
      },
    },
    {
      id: 'rad',
      text: {
        nb: 'Gi råd om økonomi og gjeld',
        nn: 'Gi råd om økonomi og gjeld',
        en: 'Give advice on money and debt',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'date-of-birth', 'contact-details', 'family-relations'],
      text: {
        nb: 'Navn, adresse, fødselsdato, telefon, og hvem du bor sammen med',
        nn: 'Namn, adresse, fødselsdato, telefon, og kven du bur saman med',
        en: 'Name, address, date of birth, phone, and whom you live with',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Sikrer at stønaden blir utbetalt til rett person',
        nn: 'Sikrar at stønaden blir utbetalt til rett person',
        en: 'Makes sure that the support is paid to the right person',
      },
    },
    {
      categories: ['economy', 'bank-and-payment', 'benefits', 'housing', 'social-situation'],
      text: {
        nb: 'Inntekt, formue, gjeld, kontonummer, bolig og livssituasjon',
        nn: 'Inntekt, formue, gjeld, kontonummer, bustad og livssituasjon',
        en: 'Income, assets, debt, account number, housing and living situation',
      },
    },
    {
      categories: ['health'],
      text: {
        nb: 'Helse, når den betyr noe for økonomien eller boligen din',
        nn: 'Helse, når ho har noko å seie for økonomien eller bustaden din',
        en: 'Health, when it matters for your finances or housing',
      },
    },
  ],
  legalBases: [
    { article: '6(1)(e)', law: ['sosialtjenesteloven § 43 a'], appliesTo: { purposes: ['stonad', 'rad'] } },
    {
      article: '9(2)(g)',
      law: ['sosialtjenesteloven § 43 a'],
      appliesTo: { purposes: ['stonad', 'rad'], categories: ['health'] },
    },
  ],
  provision: [
    {
      requirement: 'service-condition',
      obliged: false,
      consequences: {
        nb: 'Uten opplysninger om økonomien din får du avslag på søknaden.',
        nn: 'Utan opplysningar om økonomien din får du avslag på søknaden.',
        en: 'Without information on your finances your application is refused.',
      },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'public-authority',
      text: {
        nb: 'NAV, Skatteetaten og Husbanken',
        nn: 'NAV, Skatteetaten og Husbanken',
        en: 'NAV, the Tax Administration and the State Housing Bank',
      },
      publiclyAccessible: false,
    },
    POPULATION_REGISTER,
  ],
  indirectCollection: {
    timing: 'P1M',
    exemptions: [
      {
        ground: '14(5)(c)',
        law: ['sosialtjenesteloven § 43'],
        text: {
          nb: 'Loven sier at vi får hente opplysninger til saken fra andre offentlige organer.',
          nn: 'Lova seier at vi får hente opplysningar til saka frå andre offentlege organ.',
          en: 'The act says that we may obtain data for the case from other public bodies.',
        },
      },
    ],
  },
  recipients: [
    CASE_SYSTEM_SUPPLIER,
    {
      category: 'nav',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Den statlige delen av NAV-kontoret, når du har saker begge steder',
        nn: 'Den statlege delen av NAV-kontoret, når du har saker begge stader',
        en: 'The state part of the NAV office, when you have cases in both',
      },
      law: ['Nav-loven § 16'],
    },
    {
      category: 'bank',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Banken din, når vi utbetaler stønaden',
        nn: 'Banken din, når vi betaler ut stønaden',
        en: 'Your bank, when we pay the support',
      },
    },
    {
      category: 'county-governor',
      role: 'controller',
      country: 'NO',
      text: COUNTY_GOVERNOR,
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
        nb: 'Saker som ikke skal bevares, slettes ti år etter at de er avsluttet.',
        nn: 'Saker som ikkje skal bevarast, blir sletta ti år etter at dei er avslutta.',
        en: 'Cases that are not to be preserved are erased ten years after they were closed.',
      },
      period: 'P10Y',
      from: CASE_CLOSED,
      then: 'erased',
    },
    {
      text: {
        nb: 'Saker om barn av stønadsmottakere, og saker som gir grunnlag for erstatning, bevares i kommunens arkiv.',
        nn: 'Saker om barn av stønadsmottakarar, og saker som gir grunnlag for erstatning, blir bevarte i arkivet til kommunen.',
        en: "Cases involving recipients' children, and cases that give ground for compensation, are kept in the municipal archive.",
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 62' }],
      appliesTo: { purposes: ['stonad'] },
    },
  ],
  riskFactors: ['vulnerable-persons', 'special-categories'],
  contact: {
    unit: { nb: 'NAV Nordvik', nn: 'NAV Nordvik', en: 'NAV Nordvik' },
    phone: '+47 99 99 99 95',
    secureDigitalPost: `${SITE}/edialog`,
  },
} as const satisfies ProcessingActivity;

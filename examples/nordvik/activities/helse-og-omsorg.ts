import type { ProcessingActivity } from '@tretten/schema';
import { SITE, ARCHIVES_ACT, PRESERVED_BY_LAW, POPULATION_REGISTER } from '../shared.ts';

export const helseOgOmsorg = {
  id: 'helse-og-omsorg',
  name: { nb: 'Helse og omsorg', nn: 'Helse og omsorg', en: 'Health and care' },
  text: {
    nb: 'Når du søker om eller får hjemmesykepleie, sykehjem, legevakt og andre helsetjenester fra oss',
    nn: 'Når du søkjer om eller får heimesjukepleie, sjukeheim, legevakt og andre helsetenester frå oss',
    en: 'When you apply for or receive home nursing, a nursing home, emergency care and other health services from us',
  },
  service: 'care',
  dataSubjects: ['patient', 'service-user', 'next-of-kin'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'tildeling',
      text: {
        nb: 'Vurdere behovet ditt og avgjøre søknader om helse- og omsorgstjenester',
        nn: 'Vurdere behovet ditt og avgjere søknader om helse- og omsorgstenester',
        en: 'Assess your needs and decide applications for health and care services',
      },
    },
    {
      id: 'hjelp',
      text: {
        nb: 'Gi deg behandling, pleie og omsorg',
        nn: 'Gi deg behandling, pleie og omsorg',
        en: 'Give you treatment, nursing and care',
      },
    },
    {
      id: 'journal',
      text: {
        nb: 'Føre pasientjournal om hjelpen du får',
        nn: 'Føre pasientjournal om hjelpa du får',
        en: 'Keep a patient record of the help you receive',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'date-of-birth', 'contact-details', 'next-of-kin-details'],
      text: {
        nb: 'Navn, adresse, fødselsdato, telefon, og hvem som er pårørende',
        nn: 'Namn, adresse, fødselsdato, telefon, og kven som er pårørande',
        en: 'Name, address, date of birth, phone, and who your next of kin are',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Hindrer at pasienter blir forvekslet',
        nn: 'Hindrar at pasientar blir forveksla',
        en: 'Prevents patients from being mixed up',
      },
    },
    {
      categories: ['health', 'care-needs'],
      text: {
        nb: 'Diagnoser, medisiner, funksjonsnivå, behandling og pleie',
        nn: 'Diagnosar, medisinar, funksjonsnivå, behandling og pleie',
        en: 'Diagnoses, medicines, functioning, treatment and care',
      },
    },
    {
      categories: ['economy'],
      text: {
        nb: 'Inntekt, når den avgjør hva du skal betale',
        nn: 'Inntekt, når ho avgjer kva du skal betale',
        en: 'Income, when it decides what you are to pay',
      },
      appliesTo: { purposes: ['tildeling'] },
    },
  ],
  legalBases: [
    {
      article: '6(1)(e)',
      law: ['helse- og omsorgstjenesteloven § 3-1', 'helse- og omsorgstjenesteloven § 3-2'],
      appliesTo: { purposes: ['tildeling', 'hjelp'] },
    },
    {
      article: '6(1)(c)',
      law: ['helsepersonelloven § 39', 'helsepersonelloven § 40', 'pasientjournalloven § 8'],
      appliesTo: { purposes: ['journal'] },
    },
    {
      article: '9(2)(h)',
      law: ['helse- og omsorgstjenesteloven § 3-2', 'pasientjournalloven § 6'],
      appliesTo: { purposes: ['tildeling', 'hjelp', 'journal'], categories: ['health'] },
    },
  ],
  provision: [
    {
      requirement: 'service-condition',
      obliged: false,
      consequences: {
        nb: 'Du bestemmer selv hva du forteller. Uten opplysningene får du ikke vurdert rett hjelp.',
        nn: 'Du bestemmer sjølv kva du fortel. Utan opplysningane får du ikkje vurdert rett hjelp.',
        en: 'You decide what to tell. Without the data the right help is not assessed.',
      },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'parent-or-guardian',
      text: { nb: 'Pårørende eller verge', nn: 'Pårørande eller verje', en: 'Next of kin or guardian' },
      publiclyAccessible: false,
    },
    {
      kind: 'health-service',
      text: {
        nb: 'Fastlegen og sykehuset',
        nn: 'Fastlegen og sjukehuset',
        en: 'Your general practitioner and the hospital',
      },
      publiclyAccessible: false,
    },
    POPULATION_REGISTER,
  ],
  indirectCollection: {
    timing: 'first-communication',
    exemptions: [
      {
        ground: '14(5)(c)',
        law: ['pasientjournalloven § 21'],
        text: {
          nb: 'Vi henter opplysninger fra Folkeregisteret fordi loven gir oss rett til det.',
          nn: 'Vi hentar opplysningar frå Folkeregisteret fordi lova gir oss rett til det.',
          en: 'We obtain data from the National Population Register because the act entitles us to.',
        },
      },
    ],
  },
  recipients: [
    {
      name: { nb: 'Tindra Journal AS', nn: 'Tindra Journal AS', en: 'Tindra Journal AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: { nb: 'Drifter journalsystemet', nn: 'Driftar journalsystemet', en: 'Runs the record system' },
    },
    {
      category: 'general-practitioner',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Fastlegen din, som følger opp behandlingen',
        nn: 'Fastlegen din, som følgjer opp behandlinga',
        en: 'Your general practitioner, who follows up the treatment',
      },
      law: ['helsepersonelloven § 45'],
    },
    {
      category: 'specialist-health',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Sykehuset, når du blir lagt inn eller skrevet ut',
        nn: 'Sjukehuset, når du blir lagd inn eller skriven ut',
        en: 'The hospital, when you are admitted or discharged',
      },
      law: ['helsepersonelloven § 45'],
    },
    {
      category: 'health-register',
      role: 'controller',
      country: 'NO',
      name: {
        nb: 'Kommunalt pasient- og brukerregister',
        nn: 'Kommunalt pasient- og brukarregister',
        en: 'Norwegian Registry for Primary Health Care',
      },
      law: ['KPR-forskriften'],
    },
  ],
  retention: [
    {
      text: {
        nb: 'Journalen slettes når helsetjenesten ikke får bruk for den igjen. Vi vurderer det fra ti år etter siste innføring.',
        nn: 'Journalen blir sletta når helsetenesta ikkje får bruk for han igjen. Vi vurderer det frå ti år etter siste innføring.',
        en: 'The record is erased when the health service will not use it again. We assess this from ten years after the last entry.',
      },
      minimumPeriod: 'P10Y',
      from: {
        nb: 'siste innføring i journalen',
        nn: 'siste innføring i journalen',
        en: 'the last entry in the record',
      },
      criteria: {
        nb: 'Helsetjenesten får ikke bruk for journalen igjen',
        nn: 'Helsetenesta får ikkje bruk for journalen igjen',
        en: 'The health service will not use the record again',
      },
      then: 'erased',
      law: ['pasientjournalloven § 25'],
      appliesTo: { purposes: ['hjelp', 'journal'] },
    },
    {
      text: {
        nb: 'Journaler fra helsestasjon, rusomsorg og psykososial omsorg, og saker som gir grunnlag for erstatning, bevares i kommunens arkiv.',
        nn: 'Journalar frå helsestasjon, rusomsorg og psykososial omsorg, og saker som gir grunnlag for erstatning, blir bevarte i arkivet til kommunen.',
        en: 'Records of child health clinics, addiction care and psychosocial care, and cases that give ground for compensation, are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [
        ARCHIVES_ACT,
        { act: 'FOR-2025-12-19-2729', provision: '§ 54' },
        { act: 'FOR-2025-12-19-2729', provision: '§ 58' },
        { act: 'FOR-2025-12-19-2729', provision: '§ 62' },
      ],
      appliesTo: { purposes: ['journal', 'tildeling'] },
    },
    {
      text: {
        nb: 'Andre søknader og vedtak slettes ti år etter at tjenesten er avsluttet.',
        nn: 'Andre søknader og vedtak blir sletta ti år etter at tenesta er avslutta.',
        en: 'Other applications and decisions are erased ten years after the service ended.',
      },
      period: 'P10Y',
      from: { nb: 'tjenesten er avsluttet', nn: 'tenesta er avslutta', en: 'the service ends' },
      then: 'erased',
      appliesTo: { purposes: ['tildeling'] },
    },
  ],
  confidentiality: {
    text: {
      nb: 'Helsepersonell har taushetsplikt om alt de får vite om helsen din.',
      nn: 'Helsepersonell har teieplikt om alt dei får vite om helsa di.',
      en: 'Health personnel have a duty of confidentiality about all they learn of your health.',
    },
    law: ['helsepersonelloven § 21', 'pasientjournalloven § 15'],
  },
  security: {
    measures: ['access-control', 'separate-zone', 'encryption', 'logging', 'audits'],
    text: {
      nb: 'Bare helsepersonell som gir deg hjelp, får åpne journalen, og hvert oppslag blir logget og kontrollert.',
      nn: 'Berre helsepersonell som gir deg hjelp, får opne journalen, og kvart oppslag blir logga og kontrollert.',
      en: 'Only health personnel who help you get to open the record, and every look-up is logged and checked.',
    },
  },
  assessments: [
    {
      kind: 'data-protection-impact',
      available: true,
      text: {
        nb: 'Du får se et sammendrag av vurderingen av personvernkonsekvenser når du ber om det.',
        nn: 'Du får sjå eit samandrag av vurderinga av personvernkonsekvensar når du ber om det.',
        en: 'You can see a summary of the data protection impact assessment on request.',
      },
    },
  ],
  riskFactors: ['vulnerable-persons', 'special-categories', 'large-scale'],
  contact: {
    unit: { nb: 'Tildelingskontoret', nn: 'Tildelingskontoret', en: 'The allocation office' },
    phone: '+47 99 99 99 94',
    secureDigitalPost: `${SITE}/edialog`,
  },
} as const satisfies ProcessingActivity;

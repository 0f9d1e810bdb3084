import type { ProcessingActivity } from '@tretten/schema';
import { ARCHIVES_ACT, PRESERVED_BY_LAW } from '../shared.ts';

export const jobbsoknad = {
  id: 'jobbsoknad',
  name: { nb: 'Jobbsøknader', nn: 'Jobbsøknader', en: 'Job applications' },
  text: {
    nb: 'Når du søker jobb hos oss',
    nn: 'Når du søkjer jobb hos oss',
    en: 'When you apply for a job with us',
  },
  service: 'human-resources',
  dataSubjects: ['job-applicant', 'referee'],
  audience: ['adults'],
  publicTask: false,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'vurdering',
      text: {
        nb: 'Vurdere søkerne og ansette den best kvalifiserte',
        nn: 'Vurdere søkjarane og tilsetje den best kvalifiserte',
        en: 'Assess the applicants and appoint the best qualified',
      },
    },
    {
      id: 'sokerliste',
      text: {
        nb: 'Sette opp den offentlige søkerlisten',
        nn: 'Setje opp den offentlege søkjarlista',
        en: 'Draw up the public list of applicants',
      },
    },
    {
      id: 'vandel',
      text: {
        nb: 'Kontrollere politiattest før ansettelse i skole, barnehage og helsetjeneste',
        nn: 'Kontrollere politiattest før tilsetjing i skule, barnehage og helseteneste',
        en: 'Check the police certificate before appointment in schools, kindergartens and health services',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'contact-details', 'date-of-birth', 'education', 'employment'],
      text: {
        nb: 'Navn, alder, telefon, e-post, CV, vitnemål, attester og det referansene sier',
        nn: 'Namn, alder, telefon, e-post, CV, vitnemål, attestar og det referansane seier',
        en: 'Name, age, phone, e-mail, CV, certificates, testimonials and what the referees say',
      },
      appliesTo: { purposes: ['vurdering', 'sokerliste'] },
    },
    {
      categories: ['health'],
      text: {
        nb: 'Behov for tilrettelegging, når du forteller om det',
        nn: 'Behov for tilrettelegging, når du fortel om det',
        en: 'Need for adjustments at work, when you tell us about it',
      },
      appliesTo: { purposes: ['vurdering'] },
    },
    {
      categories: ['criminal-offences'],
      text: {
        nb: 'Politiattest fra den som får tilbud om stillingen',
        nn: 'Politiattest frå den som får tilbod om stillinga',
        en: 'The police certificate of the person who is offered the post',
      },
      appliesTo: { purposes: ['vandel'] },
    },
  ],
  legalBases: [
    { article: '6(1)(b)', appliesTo: { purposes: ['vurdering'] } },
    { article: '6(1)(c)', law: ['offentleglova § 25'], appliesTo: { purposes: ['sokerliste'] } },
    {
      article: '6(1)(c)',
      law: ['opplæringslova § 17-11', 'barnehageloven § 30', 'helse- og omsorgstjenesteloven § 5-4'],
      appliesTo: { purposes: ['vandel'] },
    },
    {
      article: '9(2)(b)',
      law: ['personopplysningsloven § 6'],
      appliesTo: { purposes: ['vurdering'], categories: ['health'] },
    },
    {
      article: '10',
      law: ['opplæringslova § 17-11', 'barnehageloven § 30', 'helse- og omsorgstjenesteloven § 5-4'],
      appliesTo: { purposes: ['vandel'], categories: ['criminal-offences'] },
    },
  ],
  provision: [
    {
      requirement: 'contract-entry',
      obliged: false,
      consequences: {
        nb: 'Uten CV og attester blir søknaden ikke vurdert.',
        nn: 'Utan CV og attestar blir ikkje søknaden vurdert.',
        en: 'Without CV and testimonials the application is not assessed.',
      },
      appliesTo: { purposes: ['vurdering', 'sokerliste'] },
    },
    {
      requirement: 'statutory',
      obliged: true,
      consequences: {
        nb: 'Uten politiattest får du ikke stillingen.',
        nn: 'Utan politiattest får du ikkje stillinga.',
        en: 'Without the police certificate you do not get the post.',
      },
      appliesTo: { purposes: ['vandel'] },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'private-person',
      text: { nb: 'Referansene du oppgir', nn: 'Referansane du oppgir', en: 'The referees you name' },
      publiclyAccessible: false,
    },
  ],
  indirectCollection: { timing: 'first-communication' },
  recipients: [
    {
      name: { nb: 'Stigen Rekruttering AS', nn: 'Stigen Rekruttering AS', en: 'Stigen Rekruttering AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'EEA',
      text: {
        nb: 'Drifter søknadssystemet',
        nn: 'Driftar søknadssystemet',
        en: 'Runs the application system',
      },
    },
    {
      category: 'public',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Alle som ber om søkerlisten, får navn, alder, yrke og bostedskommune',
        nn: 'Alle som ber om søkjarlista, får namn, alder, yrke og bustadkommune',
        en: 'Everyone who asks for the list of applicants gets name, age, occupation and municipality of residence',
      },
      law: ['offentleglova § 25'],
      appliesTo: { purposes: ['sokerliste'] },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Søknader fra dem som ikke får stillingen, slettes etter seks måneder.',
        nn: 'Søknader frå dei som ikkje får stillinga, blir sletta etter seks månader.',
        en: 'Applications from those who do not get the post are erased after six months.',
      },
      period: 'P6M',
      from: { nb: 'vedtaket om ansettelse', nn: 'vedtaket om tilsetjing', en: 'the decision to appoint' },
      then: 'erased',
      appliesTo: { purposes: ['vurdering'] },
    },
    {
      text: {
        nb: 'Utvidet søkerliste, innstilling og søknaden fra den som får stillingen, bevares i kommunens arkiv.',
        nn: 'Utvida søkjarliste, innstilling og søknaden frå den som får stillinga, blir bevarte i arkivet til kommunen.',
        en: "The extended list of applicants, the recommendation and the appointee's application are kept in the municipal archive.",
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [
        ARCHIVES_ACT,
        { act: 'FOR-2025-12-19-2729', provision: '§ 32' },
        { act: 'FOR-2025-12-19-2729', provision: '§ 33' },
      ],
      appliesTo: { purposes: ['vurdering', 'sokerliste'] },
    },
    {
      text: {
        nb: 'Politiattesten makuleres når den er kontrollert.',
        nn: 'Politiattesten blir makulert når han er kontrollert.',
        en: 'The police certificate is shredded when it has been checked.',
      },
      criteria: {
        nb: 'attesten er kontrollert',
        nn: 'attesten er kontrollert',
        en: 'the certificate has been checked',
      },
      then: 'erased',
      appliesTo: { purposes: ['vandel'] },
    },
  ],
  channels: ['web-form'],
  contact: {
    unit: { nb: 'HR-avdelingen', nn: 'HR-avdelinga', en: 'The HR department' },
    email: 'jobb@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;

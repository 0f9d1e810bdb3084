import type { ProcessingActivity } from '@tretten/schema';
import { ARCHIVES_ACT, PRESERVED_BY_LAW, END_OF_ACCOUNTING_YEAR, ACCOUNTING_LAW } from '../shared.ts';

export const ansatte = {
  id: 'ansatte',
  name: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  text: {
    nb: 'Mens du arbeider hos oss, og etter at du har sluttet',
    nn: 'Medan du arbeider hos oss, og etter at du har slutta',
    en: 'While you work for us, and after you have left',
  },
  service: 'human-resources',
  dataSubjects: ['employee', 'temporary-worker', 'former-employee', 'next-of-kin'],
  audience: ['adults'],
  publicTask: false,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'lonn',
      text: {
        nb: 'Utbetale lønn og pensjon og trekke fagforeningskontingent',
        nn: 'Betale ut løn og pensjon og trekkje fagforeiningskontingent',
        en: 'Pay wages and pensions and deduct trade-union dues',
      },
    },
    {
      id: 'rapportering',
      text: {
        nb: 'Melde lønn og skattetrekk til Skatteetaten, NAV og Statistisk sentralbyrå',
        nn: 'Melde løn og skattetrekk til Skatteetaten, NAV og Statistisk sentralbyrå',
        en: 'Report wages and tax deductions to the Tax Administration, NAV and Statistics Norway',
      },
    },
    {
      id: 'sykefravaer',
      text: {
        nb: 'Følge opp sykefravær og tilrettelegge arbeidet',
        nn: 'Følgje opp sjukefråvær og leggje til rette arbeidet',
        en: 'Follow up sickness absence and adjust the work',
      },
    },
    {
      id: 'kurs',
      text: { nb: 'Gi ansatte nettkurs', nn: 'Gi tilsette nettkurs', en: 'Give employees online courses' },
    },
    {
      id: 'epostkasse',
      text: {
        nb: 'Åpne e-postkassen din når driften krever det, og avslutte den når du slutter',
        nn: 'Opne e-postkassa di når drifta krev det, og avslutte ho når du sluttar',
        en: 'Open your mailbox when operations require it, and close it when you leave',
      },
    },
  ],
  personalData: [
    {
      categories: [
        'name',
        'address',
        'contact-details',
        'identifier',
        'next-of-kin-details',
        'employment',
        'education',
      ],
      text: {
        nb: 'Navn, adresse, telefon, ansattnummer, pårørende, stilling og kompetanse',
        nn: 'Namn, adresse, telefon, tilsettnummer, pårørande, stilling og kompetanse',
        en: 'Name, address, phone, staff number, next of kin, post and skills',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Skatteetaten krever det i meldingen om lønn',
        nn: 'Skatteetaten krev det i meldinga om løn',
        en: 'The Tax Administration requires it in the wage report',
      },
      appliesTo: { purposes: ['lonn', 'rapportering'] },
    },
    {
      categories: ['pay', 'tax', 'bank-and-payment'],
      text: {
        nb: 'Lønn, arbeidstid, skattetrekk og kontonummer',
        nn: 'Løn, arbeidstid, skattetrekk og kontonummer',
        en: 'Pay, hours, tax deduction and account number',
      },
      appliesTo: { purposes: ['lonn', 'rapportering'] },
    },
    {
      categories: ['trade-union-membership'],
      text: {
        nb: 'Fagforeningen vi trekker kontingent til',
        nn: 'Fagforeininga vi trekkjer kontingent til',
        en: 'The trade union we deduct dues for',
      },
      appliesTo: { purposes: ['lonn'] },
    },
    {
      categories: ['health', 'absence'],
      text: {
        nb: 'Sykmeldinger, oppfølgingsplan og behov for tilrettelegging',
        nn: 'Sjukmeldingar, oppfølgingsplan og behov for tilrettelegging',
        en: 'Sick notes, follow-up plan and need for adaptation',
      },
      appliesTo: { purposes: ['sykefravaer', 'lonn'] },
    },
    {
      categories: ['correspondence'],
      text: {
        nb: 'E-post i jobbkontoen din',
        nn: 'E-post i jobbkontoen din',
        en: 'E-mail in your work account',
      },
      appliesTo: { purposes: ['epostkasse'] },
    },
  ],
  legalBases: [
    { article: '6(1)(b)', appliesTo: { purposes: ['lonn', 'kurs'] } },
    { article: '6(1)(c)', law: ['a-opplysningsloven § 3'], appliesTo: { purposes: ['rapportering'] } },
    { article: '6(1)(c)', law: ['arbeidsmiljøloven § 4-6'], appliesTo: { purposes: ['sykefravaer'] } },
    {
      article: '6(1)(f)',
      legitimateInterest: {
        nb: 'Holde tjenestene i gang når du er borte, og rydde opp når du slutter',
        nn: 'Halde tenestene i gang når du er borte, og rydde opp når du sluttar',
        en: 'Keep the services running when you are away, and tidy up when you leave',
      },
      law: [{ act: 'FOR-2018-07-02-1108', provision: '§ 2' }],
      appliesTo: { purposes: ['epostkasse'] },
    },
    {
      article: '9(2)(b)',
      law: [
        'personopplysningsloven § 6',
        {
          title: { nb: 'Hovedtariffavtalen', nn: 'Hovudtariffavtalen', en: 'The basic collective agreement' },
          kind: 'collective-agreement',
        },
      ],
      appliesTo: { purposes: ['lonn', 'sykefravaer'], categories: ['trade-union-membership', 'health'] },
    },
  ],
  provision: [
    {
      requirement: 'contractual',
      obliged: true,
      consequences: {
        nb: 'Uten kontonummer og skattekort får du ikke rett lønn til rett tid.',
        nn: 'Utan kontonummer og skattekort får du ikkje rett løn til rett tid.',
        en: 'Without account number and tax card you are not paid correctly and on time.',
      },
      appliesTo: { purposes: ['lonn', 'rapportering', 'kurs', 'epostkasse'] },
    },
    {
      requirement: 'statutory',
      obliged: true,
      consequences: {
        nb: 'Medvirker du ikke til oppfølgingsplanen, risikerer du å miste retten til sykepenger.',
        nn: 'Medverkar du ikkje til oppfølgingsplanen, risikerer du å miste retten til sjukepengar.',
        en: 'If you do not contribute to the follow-up plan, you risk losing the right to sickness benefit.',
      },
      appliesTo: { purposes: ['sykefravaer'] },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'public-authority',
      text: { nb: 'NAV og Skatteetaten', nn: 'NAV og Skatteetaten', en: 'NAV and the Tax Administration' },
      publiclyAccessible: false,
    },
  ],
  indirectCollection: { timing: 'P1M' },
  recipients: [
    {
      name: { nb: 'Vardelønn AS', nn: 'Vardelønn AS', en: 'Vardelønn AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: { nb: 'Drifter lønnssystemet', nn: 'Driftar lønssystemet', en: 'Runs the payroll system' },
    },
    {
      name: {
        nb: 'Bluefern Learning Pvt Ltd',
        nn: 'Bluefern Learning Pvt Ltd',
        en: 'Bluefern Learning Pvt Ltd',
      },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'IN',
      text: {
        nb: 'Leverer nettkursene, med brukerstøtte fra India',
        nn: 'Leverer nettkursa, med brukarstøtte frå India',
        en: 'Supplies the online courses, with user support from India',
      },
      appliesTo: { purposes: ['kurs'] },
    },
    {
      category: 'tax-authority',
      role: 'controller',
      country: 'NO',
      text: { nb: 'Skatteetaten', nn: 'Skatteetaten', en: 'The Tax Administration' },
      law: ['a-opplysningsloven § 3'],
      appliesTo: { purposes: ['rapportering'] },
    },
    {
      category: 'nav',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'NAV får melding om lønn og sykefravær',
        nn: 'NAV får melding om løn og sjukefråvær',
        en: 'NAV receives reports of wages and sickness absence',
      },
      law: ['a-opplysningsloven § 3'],
      appliesTo: { purposes: ['rapportering', 'sykefravaer'] },
    },
    {
      category: 'statistics',
      role: 'controller',
      country: 'NO',
      text: { nb: 'Statistisk sentralbyrå', nn: 'Statistisk sentralbyrå', en: 'Statistics Norway' },
      law: ['a-opplysningsloven § 3'],
      appliesTo: { purposes: ['rapportering'] },
    },
    {
      name: { nb: 'Fjellheim Pensjonskasse', nn: 'Fjellheim Pensjonskasse', en: 'Fjellheim Pensjonskasse' },
      category: 'insurance-or-pension',
      role: 'controller',
      country: 'NO',
      appliesTo: { purposes: ['lonn'] },
    },
    {
      category: 'trade-union',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Fagforeningen din, som får kontingenten',
        nn: 'Fagforeininga di, som får kontingenten',
        en: 'Your trade union, which receives the dues',
      },
      appliesTo: { purposes: ['lonn'] },
    },
    {
      category: 'bank',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Banken som utbetaler lønnen',
        nn: 'Banken som betaler ut løna',
        en: 'The bank that pays the wages',
      },
      appliesTo: { purposes: ['lonn'] },
    },
  ],
  transfers: [
    {
      country: 'IN',
      recipient: {
        nb: 'Bluefern Learning Pvt Ltd',
        nn: 'Bluefern Learning Pvt Ltd',
        en: 'Bluefern Learning Pvt Ltd',
      },
      adequacyDecision: false,
      mechanism: '46(2)(c)',
      safeguards: {
        nb: 'EUs standardkontrakt fra 2021, og brukerstøtten ser bare navn og e-postadresse',
        nn: 'Standardkontrakten til EU frå 2021, og brukarstøtta ser berre namn og e-postadresse',
        en: "The EU's standard contractual clauses of 2021, and user support sees only name and e-mail address",
      },
      safeguardsCopy: {
        nb: 'Skriv til hr@nordvik.kommune.no, så får du en kopi av kontrakten.',
        nn: 'Skriv til hr@nordvik.kommune.no, så får du ein kopi av kontrakten.',
        en: 'Write to hr@nordvik.kommune.no and you will receive a copy of the contract.',
      },
      appliesTo: { purposes: ['kurs'] },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Lønnsbilag slettes etter fem år.',
        nn: 'Lønsbilag blir sletta etter fem år.',
        en: 'Payroll records are erased after five years.',
      },
      period: 'P5Y',
      from: END_OF_ACCOUNTING_YEAR,
      then: 'erased',
      law: ACCOUNTING_LAW,
      appliesTo: { purposes: ['lonn', 'rapportering'] },
    },
    {
      text: {
        nb: 'Ansettelse, arbeidsavtale og det som har betydning for pensjonen, bevares i kommunens arkiv.',
        nn: 'Tilsetjing, arbeidsavtale og det som har noko å seie for pensjonen, blir bevart i arkivet til kommunen.',
        en: 'Appointment, contract and what matters for the pension are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 33' }],
      appliesTo: { purposes: ['lonn'] },
    },
    {
      text: {
        nb: 'Oppfølging av sykefravær slettes to år etter at oppfølgingen er avsluttet.',
        nn: 'Oppfølging av sjukefråvær blir sletta to år etter at oppfølginga er avslutta.',
        en: 'Follow-up of sickness absence is erased two years after it ended.',
      },
      period: 'P2Y',
      from: { nb: 'oppfølgingen er avsluttet', nn: 'oppfølginga er avslutta', en: 'the follow-up ends' },
      then: 'erased',
      appliesTo: { purposes: ['sykefravaer'] },
    },
    {
      text: {
        nb: 'Oversikten over nettkurs slettes når du slutter.',
        nn: 'Oversikta over nettkurs blir sletta når du sluttar.',
        en: 'The list of online courses is erased when you leave.',
      },
      criteria: {
        nb: 'arbeidsforholdet er slutt',
        nn: 'arbeidsforholdet er slutt',
        en: 'the employment has ended',
      },
      then: 'erased',
      appliesTo: { purposes: ['kurs'] },
    },
    {
      text: {
        nb: 'E-postkassen stenges siste arbeidsdag og slettes tre måneder senere.',
        nn: 'E-postkassa blir stengd siste arbeidsdag og sletta tre månader seinare.',
        en: 'The mailbox is closed on your last working day and erased three months later.',
      },
      period: 'P3M',
      from: { nb: 'siste arbeidsdag', nn: 'siste arbeidsdag', en: 'the last working day' },
      then: 'erased',
      law: [{ act: 'FOR-2018-07-02-1108', provision: '§ 4' }],
      appliesTo: { purposes: ['epostkasse'] },
    },
  ],
  assessments: [
    {
      kind: 'legitimate-interests',
      available: true,
      text: {
        nb: 'Du får se interesseavveiingen om e-postkassen når du ber om det.',
        nn: 'Du får sjå interesseavveginga om e-postkassa når du ber om det.',
        en: 'You can see the balancing of interests on mailboxes on request.',
      },
    },
  ],
  contact: {
    unit: { nb: 'HR-avdelingen', nn: 'HR-avdelinga', en: 'The HR department' },
    email: 'hr@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;

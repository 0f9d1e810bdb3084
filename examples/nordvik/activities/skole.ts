import type { ProcessingActivity } from '@tretten/schema';
import { ARCHIVES_ACT, PRESERVED_BY_LAW, POPULATION_REGISTER, PARENT_OR_GUARDIAN } from '../shared.ts';

export const skole = {
  id: 'skole',
  name: { nb: 'Grunnskole', nn: 'Grunnskule', en: 'Primary and lower secondary school' },
  text: {
    nb: 'Mens barnet ditt, eller du selv, er elev hos oss',
    nn: 'Medan barnet ditt, eller du sjølv, er elev hos oss',
    en: 'While your child, or you, are a pupil with us',
  },
  service: 'school',
  dataSubjects: ['pupil', 'parent-or-guardian'],
  audience: ['adults', 'children'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'opplaering',
      text: {
        nb: 'Gi eleven opplæring og vurdere det eleven har lært',
        nn: 'Gi eleven opplæring og vurdere det eleven har lært',
        en: 'Teach the pupil and assess what the pupil has learnt',
      },
    },
    {
      id: 'tilrettelegging',
      text: {
        nb: 'Tilpasse opplæringen til elever som trenger det',
        nn: 'Tilpasse opplæringa til elevar som treng det',
        en: 'Adapt the teaching to pupils who need it',
      },
    },
    {
      id: 'skolemiljo',
      text: {
        nb: 'Følge opp fravær og sørge for et trygt skolemiljø',
        nn: 'Følgje opp fråvær og sørgje for eit trygt skulemiljø',
        en: 'Follow up absence and secure a safe school environment',
      },
    },
    {
      id: 'kontakt',
      text: {
        nb: 'Sende beskjeder mellom skole og hjem',
        nn: 'Sende beskjedar mellom skule og heim',
        en: 'Exchange messages between school and home',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'date-of-birth', 'contact-details', 'family-relations', 'language'],
      text: {
        nb: 'Navn, adresse, fødselsdato, telefon og e-post, morsmål, og hvem som har foreldreansvar',
        nn: 'Namn, adresse, fødselsdato, telefon og e-post, morsmål, og kven som har foreldreansvar',
        en: 'Name, address, date of birth, phone and e-mail, mother tongue, and who has parental responsibility',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Sikrer at vitnemål og karakterer følger rett elev',
        nn: 'Sikrar at vitnemål og karakterar følgjer rett elev',
        en: 'Makes sure that certificates and marks follow the right pupil',
      },
    },
    {
      categories: ['school-results', 'absence', 'credentials', 'usage-log'],
      text: {
        nb: 'Elevarbeid, karakterer, fravær, innlogging og logg fra læringsplattformen',
        nn: 'Elevarbeid, karakterar, fråvær, innlogging og logg frå læringsplattforma',
        en: 'School work, marks, absence, log-in and logs from the learning platform',
      },
    },
    {
      categories: ['health'],
      text: {
        nb: 'Helse og sakkyndige vurderinger, når opplæringen skal tilpasses',
        nn: 'Helse og sakkunnige vurderingar, når opplæringa skal tilpassast',
        en: 'Health and expert assessments, when the teaching is to be adapted',
      },
      appliesTo: { purposes: ['tilrettelegging', 'skolemiljo'] },
    },
    {
      categories: ['religious-or-philosophical-beliefs'],
      text: {
        nb: 'Melding om fritak fra aktiviteter på grunn av religion eller livssyn',
        nn: 'Melding om fritak frå aktivitetar på grunn av religion eller livssyn',
        en: 'Notice of exemption from activities for reasons of religion or philosophy of life',
      },
      appliesTo: { purposes: ['opplaering'] },
    },
  ],
  legalBases: [
    {
      article: '6(1)(e)',
      law: ['opplæringslova § 25-1', 'opplæringslova § 2-1'],
      appliesTo: { purposes: ['opplaering', 'tilrettelegging', 'skolemiljo', 'kontakt'] },
    },
    {
      article: '9(2)(g)',
      law: ['opplæringslova § 25-1'],
      appliesTo: {
        purposes: ['opplaering', 'tilrettelegging', 'skolemiljo'],
        categories: ['health', 'religious-or-philosophical-beliefs'],
      },
    },
  ],
  provision: [
    {
      requirement: 'statutory',
      obliged: true,
      consequences: {
        nb: 'Barn har plikt til grunnskoleopplæring. Uten opplysningene får eleven ikke skoleplass og vurdering.',
        nn: 'Barn har plikt til grunnskuleopplæring. Utan opplysningane får ikkje eleven skuleplass og vurdering.',
        en: 'Schooling is compulsory. Without the data the pupil gets no school place and no assessment.',
      },
      appliesTo: {
        categories: [
          'name',
          'address',
          'date-of-birth',
          'contact-details',
          'family-relations',
          'language',
          'national-identity-number',
          'school-results',
          'absence',
          'credentials',
          'usage-log',
        ],
      },
    },
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Sier du ikke fra, tilpasser vi ikke opplæringen til helsen eller livssynet til eleven.',
        nn: 'Seier du ikkje frå, tilpassar vi ikkje opplæringa til helsa eller livssynet til eleven.',
        en: "If you do not tell us, we do not adapt the teaching to the pupil's health or beliefs.",
      },
      appliesTo: { categories: ['health', 'religious-or-philosophical-beliefs'] },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    PARENT_OR_GUARDIAN,
    {
      kind: 'school',
      text: {
        nb: 'Barnehagen og skolen eleven kommer fra',
        nn: 'Barnehagen og skulen eleven kjem frå',
        en: 'The kindergarten and school the pupil comes from',
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
        law: ['opplæringslova § 25-1', 'opplæringslova § 25-3'],
        text: {
          nb: 'Loven sier at vi får hente opplysninger fra Folkeregisteret og fra forrige skole.',
          nn: 'Lova seier at vi får hente opplysningar frå Folkeregisteret og frå førre skule.',
          en: 'The act says that we may obtain data from the National Population Register and the previous school.',
        },
      },
    ],
  },
  recipients: [
    {
      name: {
        nb: 'Lyngmo Skoleløsninger AS',
        nn: 'Lyngmo Skoleløsninger AS',
        en: 'Lyngmo Skoleløsninger AS',
      },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter læringsplattformen og appen for beskjeder',
        nn: 'Driftar læringsplattforma og appen for beskjedar',
        en: 'Runs the learning platform and the app for messages',
      },
    },
    {
      category: 'county',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Fylkeskommunen får navn og karakterer når eleven søker videregående skole',
        nn: 'Fylkeskommunen får namn og karakterar når eleven søkjer vidaregåande skule',
        en: 'The county authority gets name and marks when the pupil applies for upper secondary school',
      },
      law: ['opplæringslova § 25-1'],
    },
  ],
  retention: [
    {
      text: {
        nb: 'Elevarbeid og beskjeder slettes ett år etter at eleven sluttet.',
        nn: 'Elevarbeid og beskjedar blir sletta eitt år etter at eleven slutta.',
        en: 'School work and messages are erased one year after the pupil left.',
      },
      period: 'P1Y',
      from: { nb: 'eleven slutter', nn: 'eleven sluttar', en: 'the pupil leaves' },
      then: 'erased',
      appliesTo: { categories: ['contact-details', 'credentials', 'usage-log'] },
    },
    {
      text: {
        nb: 'Karakterer, fravær, vedtak og saker om skolemiljøet bevares i kommunens arkiv.',
        nn: 'Karakterar, fråvær, vedtak og saker om skulemiljøet blir bevarte i arkivet til kommunen.',
        en: 'Marks, absence, decisions and cases about the school environment are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 40' }],
    },
  ],
  systems: [
    {
      name: { nb: 'Lyngmo Skole', nn: 'Lyngmo Skole', en: 'Lyngmo Skole' },
      supplier: {
        nb: 'Lyngmo Skoleløsninger AS',
        nn: 'Lyngmo Skoleløsninger AS',
        en: 'Lyngmo Skoleløsninger AS',
      },
      country: 'NO',
      text: { nb: 'Lagres i Norge', nn: 'Blir lagra i Noreg', en: 'Stored in Norway' },
    },
  ],
  channels: ['school-home-app'],
  assessments: [
    {
      kind: 'data-protection-impact',
      available: true,
      text: {
        nb: 'Du får se vurderingen av personvernkonsekvenser for læringsplattformen når du ber om det.',
        nn: 'Du får sjå vurderinga av personvernkonsekvensar for læringsplattforma når du ber om det.',
        en: 'You can see the data protection impact assessment of the learning platform on request.',
      },
    },
  ],
  riskFactors: ['vulnerable-persons', 'special-categories', 'large-scale'],
  contact: {
    unit: { nb: 'Skolekontoret', nn: 'Skulekontoret', en: 'The school office' },
    email: 'skole@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;

import type { ProcessingActivity } from '@tretten/schema';
import { ARCHIVES_ACT, PRESERVED_BY_LAW, COUNTY_GOVERNOR } from '../shared.ts';

export const byggesak = {
  id: 'byggesak',
  name: { nb: 'Byggesak', nn: 'Byggesak', en: 'Building cases' },
  text: {
    nb: 'Når du eller naboen din søker om å bygge, endre eller rive',
    nn: 'Når du eller naboen din søkjer om å byggje, endre eller rive',
    en: 'When you or your neighbour apply to build, alter or demolish',
  },
  service: 'building-and-planning',
  dataSubjects: ['applicant', 'property-owner', 'neighbour', 'business-contact'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'soknad',
      text: {
        nb: 'Behandle søknader om å bygge, endre eller rive',
        nn: 'Behandle søknader om å byggje, endre eller rive',
        en: 'Handle applications to build, alter or demolish',
      },
    },
    {
      id: 'tilsyn',
      text: {
        nb: 'Føre tilsyn med at byggingen følger tillatelsen',
        nn: 'Føre tilsyn med at bygginga følgjer løyvet',
        en: 'Check that the building follows the permit',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'contact-details'],
      text: {
        nb: 'Navn, adresse, telefon og e-post til søker, eier, naboer og ansvarlige foretak',
        nn: 'Namn, adresse, telefon og e-post til søkjar, eigar, naboar og ansvarlege føretak',
        en: 'Name, address, phone and e-mail of applicant, owner, neighbours and responsible firms',
      },
    },
    {
      categories: ['property', 'case-information'],
      text: {
        nb: 'Gårds- og bruksnummer, tegninger, nabomerknader og vedtak',
        nn: 'Gards- og bruksnummer, teikningar, nabomerknader og vedtak',
        en: "Property number, drawings, neighbours' remarks and decisions",
      },
    },
  ],
  legalBases: [
    { article: '6(1)(e)', law: ['plan- og bygningsloven § 21-4'], appliesTo: { purposes: ['soknad'] } },
    { article: '6(1)(e)', law: ['plan- og bygningsloven § 25-1'], appliesTo: { purposes: ['tilsyn'] } },
  ],
  provision: [
    {
      requirement: 'statutory',
      obliged: true,
      consequences: {
        nb: 'Uten opplysningene som loven krever, tar vi ikke søknaden til behandling.',
        nn: 'Utan opplysningane som lova krev, tek vi ikkje søknaden til behandling.',
        en: 'Without the information required by law we do not process the application.',
      },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'private-organisation',
      text: {
        nb: 'Arkitekten eller foretaket som søker for deg eller naboen din',
        nn: 'Arkitekten eller føretaket som søkjer for deg eller naboen din',
        en: 'The architect or firm that applies for you or your neighbour',
      },
      publiclyAccessible: false,
    },
    {
      kind: 'public-register',
      name: { nb: 'Matrikkelen', nn: 'Matrikkelen', en: 'The property register (matrikkelen)' },
      publiclyAccessible: true,
    },
  ],
  indirectCollection: { timing: 'first-communication' },
  recipients: [
    {
      name: { nb: 'Bergskar Byggdata AS', nn: 'Bergskar Byggdata AS', en: 'Bergskar Byggdata AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter byggesakssystemet',
        nn: 'Driftar byggjesakssystemet',
        en: 'Runs the building-case system',
      },
    },
    {
      category: 'public',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Alle som ber om innsyn i saken',
        nn: 'Alle som ber om innsyn i saka',
        en: 'Everyone who asks for access to the case',
      },
      law: ['offentleglova § 3'],
    },
    {
      category: 'land-and-agriculture-authority',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Kartverket, som driver eiendomsregisteret (matrikkelen)',
        nn: 'Kartverket, som driv eigedomsregisteret (matrikkelen)',
        en: 'The Mapping Authority, which runs the property register',
      },
      law: ['matrikkellova § 30'],
    },
    {
      category: 'county-governor',
      role: 'controller',
      country: 'NO',
      text: COUNTY_GOVERNOR,
      condition: {
        nb: 'Når noe blir påklaget',
        nn: 'Når noko blir påklaga',
        en: 'When a decision is appealed',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Byggesaker bevares i kommunens arkiv.',
        nn: 'Byggjesaker blir bevarte i arkivet til kommunen.',
        en: 'Building cases are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 35' }],
    },
  ],
  channels: ['web-form', 'email'],
  contact: {
    unit: { nb: 'Byggesakskontoret', nn: 'Byggjesakskontoret', en: 'The building-case office' },
    email: 'byggesak@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;

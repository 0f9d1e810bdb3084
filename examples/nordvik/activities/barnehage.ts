import type { ProcessingActivity } from '@tretten/schema';
import {
  ARCHIVES_ACT,
  PRESERVED_BY_LAW,
  END_OF_ACCOUNTING_YEAR,
  ACCOUNTING_LAW,
  POPULATION_REGISTER,
  PARENT_OR_GUARDIAN,
} from '../shared.ts';

export const barnehage = {
  id: 'barnehage',
  name: { nb: 'Barnehage', nn: 'Barnehage', en: 'Kindergarten' },
  text: {
    nb: 'Når du søker om plass, og mens barnet går i barnehagen',
    nn: 'Når du søkjer om plass, og medan barnet går i barnehagen',
    en: 'When you apply for a place, and while the child attends',
  },
  service: 'kindergarten',
  dataSubjects: ['child-in-kindergarten', 'parent-or-guardian'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'opptak',
      text: {
        nb: 'Tildele barnehageplass etter søknad',
        nn: 'Tildele barnehageplass etter søknad',
        en: 'Allocate a kindergarten place on application',
      },
    },
    {
      id: 'opphold',
      text: {
        nb: 'Gi barnet omsorg, lek og læring og holde kontakt med hjemmet',
        nn: 'Gi barnet omsorg, leik og læring og halde kontakt med heimen',
        en: 'Give the child care, play and learning, and keep in touch with the home',
      },
    },
    {
      id: 'betaling',
      text: {
        nb: 'Beregne og kreve inn foreldrebetaling',
        nn: 'Rekne ut og krevje inn foreldrebetaling',
        en: "Calculate and collect parents' payment",
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'date-of-birth', 'contact-details', 'family-relations'],
      text: {
        nb: 'Navn, adresse, fødselsdato, telefon og e-post, og hvem som har foreldreansvar',
        nn: 'Namn, adresse, fødselsdato, telefon og e-post, og kven som har foreldreansvar',
        en: 'Name, address, date of birth, phone and e-mail, and who has parental responsibility',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Skiller barn med samme navn og fødselsdato fra hverandre',
        nn: 'Skil barn med same namn og fødselsdato frå kvarandre',
        en: 'Tells apart children with the same name and date of birth',
      },
    },
    {
      categories: ['health'],
      text: {
        nb: 'Allergi, sykdom og nedsatt funksjonsevne',
        nn: 'Allergi, sjukdom og nedsett funksjonsevne',
        en: 'Allergy, illness and disability',
      },
      appliesTo: { purposes: ['opptak', 'opphold'] },
    },
    {
      categories: ['economy'],
      text: {
        nb: 'Inntekten til husholdningen, når du søker om lavere betaling',
        nn: 'Inntekta til hushaldet, når du søkjer om lågare betaling',
        en: 'Household income, when you apply for a lower payment',
      },
      appliesTo: { purposes: ['betaling'] },
    },
  ],
  legalBases: [
    {
      article: '6(1)(e)',
      law: ['barnehageloven § 47 a', 'barnehageloven § 16'],
      appliesTo: { purposes: ['opptak', 'opphold', 'betaling'] },
    },
    {
      article: '9(2)(g)',
      law: ['barnehageloven § 47 a'],
      appliesTo: { purposes: ['opptak', 'opphold'], categories: ['health'] },
    },
  ],
  provision: [
    {
      requirement: 'service-condition',
      obliged: false,
      consequences: {
        nb: 'Uten navn, adresse, fødselsdato og fødselsnummer får barnet ikke plass.',
        nn: 'Utan namn, adresse, fødselsdato og fødselsnummer får ikkje barnet plass.',
        en: 'Without name, address, date of birth and identity number the child gets no place.',
      },
      appliesTo: {
        categories: [
          'name',
          'address',
          'date-of-birth',
          'contact-details',
          'family-relations',
          'national-identity-number',
        ],
      },
    },
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Uten opplysninger om helse tar vi ikke hensyn til den. Uten inntekten betaler du full pris.',
        nn: 'Utan opplysningar om helse tek vi ikkje omsyn til ho. Utan inntekta betaler du full pris.',
        en: 'Without health data we make no allowance for it. Without the income you pay the full price.',
      },
      appliesTo: { categories: ['health', 'economy'] },
    },
  ],
  sources: [{ kind: 'data-subject' }, PARENT_OR_GUARDIAN, POPULATION_REGISTER],
  indirectCollection: {
    timing: 'first-communication',
    exemptions: [
      {
        ground: '14(5)(c)',
        law: ['barnehageloven § 47'],
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
      name: { nb: 'Furusti Oppvekstdata AS', nn: 'Furusti Oppvekstdata AS', en: 'Furusti Oppvekstdata AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter barnehagesystemet',
        nn: 'Driftar barnehagesystemet',
        en: 'Runs the kindergarten system',
      },
    },
    {
      category: 'school-or-kindergarten',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Den private barnehagen som barnet får plass i',
        nn: 'Den private barnehagen som barnet får plass i',
        en: 'The private kindergarten where the child gets a place',
      },
      law: ['barnehageloven § 17'],
    },
    {
      category: 'nav',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'NAV får vite hvem som har barnehageplass, for å beregne kontantstøtte',
        nn: 'NAV får vite kven som har barnehageplass, for å rekne ut kontantstøtte',
        en: 'NAV learns who has a kindergarten place, to calculate cash-for-care benefit',
      },
      law: ['barnehageloven § 10'],
    },
  ],
  retention: [
    {
      text: {
        nb: 'Hverdagsopplysninger om barnet, også om helse, slettes ett år etter at barnet sluttet.',
        nn: 'Kvardagsopplysningar om barnet, også om helse, blir sletta eitt år etter at barnet slutta.',
        en: 'Everyday data about the child, health included, are erased one year after the child left.',
      },
      period: 'P1Y',
      from: { nb: 'barnet slutter', nn: 'barnet sluttar', en: 'the child leaves' },
      then: 'erased',
      appliesTo: { purposes: ['opptak', 'opphold'] },
    },
    {
      text: {
        nb: 'Regnskapsbilag om foreldrebetaling slettes etter fem år.',
        nn: 'Rekneskapsbilag om foreldrebetaling blir sletta etter fem år.',
        en: 'Accounting records of the payment are erased after five years.',
      },
      period: 'P5Y',
      from: END_OF_ACCOUNTING_YEAR,
      then: 'erased',
      law: ACCOUNTING_LAW,
      appliesTo: { purposes: ['betaling'] },
    },
    {
      text: {
        nb: 'Registeret over barn i barnehagen og skademeldinger bevares i kommunens arkiv.',
        nn: 'Registeret over barn i barnehagen og skademeldingar blir bevarte i arkivet til kommunen.',
        en: 'The register of children and reports of injuries are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 38' }],
      appliesTo: { purposes: ['opptak', 'opphold'] },
    },
  ],
  channels: ['web-form'],
  riskFactors: ['vulnerable-persons', 'special-categories'],
  contact: {
    unit: { nb: 'Barnehagekontoret', nn: 'Barnehagekontoret', en: 'The kindergarten office' },
    email: 'barnehage@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;

import type { ProcessingActivity } from '@tretten/schema';
import { END_OF_ACCOUNTING_YEAR, ACCOUNTING_LAW } from '../shared.ts';

export const eiendomsskattOgVann = {
  id: 'eiendomsskatt-og-vann',
  name: {
    nb: 'Eiendomsskatt, vann og avløp',
    nn: 'Eigedomsskatt, vatn og avløp',
    en: 'Property tax, water and sewage',
  },
  text: {
    nb: 'Når du eier en eiendom i Nordvik',
    nn: 'Når du eig ein eigedom i Nordvik',
    en: 'When you own property in Nordvik',
  },
  service: 'technical-services',
  dataSubjects: ['property-owner', 'customer-or-payer', 'taxpayer'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'skatt',
      text: {
        nb: 'Taksere eiendommer og skrive ut eiendomsskatt',
        nn: 'Taksere eigedommar og skrive ut eigedomsskatt',
        en: 'Value properties and levy property tax',
      },
    },
    {
      id: 'vann',
      text: {
        nb: 'Levere vann, ta imot avløp og varsle når vannet blir stengt',
        nn: 'Levere vatn, ta imot avløp og varsle når vatnet blir stengt',
        en: 'Supply water, receive sewage and give notice when the water is shut off',
      },
    },
    {
      id: 'faktura',
      text: {
        nb: 'Sende regninger og kreve inn skatt og gebyrer',
        nn: 'Sende rekningar og krevje inn skatt og gebyr',
        en: 'Send bills and collect taxes and fees',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'contact-details', 'identifier'],
      text: {
        nb: 'Navn, adresse, mobilnummer og kundenummer',
        nn: 'Namn, adresse, mobilnummer og kundenummer',
        en: 'Name, address, mobile number and customer number',
      },
    },
    {
      categories: ['national-identity-number'],
      justification: {
        nb: 'Sikrer at kravet rettes mot rett eier, og at eFaktura kommer fram',
        nn: 'Sikrar at kravet blir retta mot rett eigar, og at eFaktura kjem fram',
        en: 'Makes sure that the claim is made against the right owner and that e-invoices arrive',
      },
      appliesTo: { purposes: ['skatt', 'faktura'] },
    },
    {
      categories: ['property', 'tax'],
      text: {
        nb: 'Gårds- og bruksnummer, bilder og takst av eiendommen, og skatten',
        nn: 'Gards- og bruksnummer, bilete og takst av eigedommen, og skatten',
        en: 'Property number, pictures and valuation of the property, and the tax',
      },
      appliesTo: { purposes: ['skatt', 'faktura'] },
    },
    {
      categories: ['consumption'],
      text: {
        nb: 'Målerstand og årlig vannforbruk',
        nn: 'Målarstand og årleg vassforbruk',
        en: 'Meter reading and annual water consumption',
      },
      appliesTo: { purposes: ['vann', 'faktura'] },
    },
    {
      categories: ['bank-and-payment'],
      text: {
        nb: 'Betalinger og utestående krav',
        nn: 'Betalingar og uteståande krav',
        en: 'Payments and outstanding claims',
      },
      appliesTo: { purposes: ['faktura'] },
    },
  ],
  legalBases: [
    {
      article: '6(1)(e)',
      law: ['eigedomsskattelova § 14', 'eigedomsskattelova § 15'],
      appliesTo: { purposes: ['skatt'] },
    },
    {
      article: '6(1)(c)',
      law: ['vass- og avløpsanleggslova § 7', 'vass- og avløpsanleggslova § 10'],
      appliesTo: { purposes: ['vann'] },
    },
    {
      article: '6(1)(e)',
      law: ['eigedomsskattelova § 25', 'vass- og avløpsanleggslova § 4'],
      appliesTo: { purposes: ['faktura'] },
    },
  ],
  provision: [
    {
      requirement: 'statutory',
      obliged: true,
      consequences: {
        nb: 'Gir du ikke opplysningene vi pålegger deg å gi til taksten, får du et gebyr for forsinkelsen.',
        nn: 'Gir du ikkje opplysningane vi pålegg deg å gi til taksten, får du ei forseinkingsavgift.',
        en: 'If you do not give the information we order for the valuation, you are charged for the delay.',
      },
      appliesTo: { purposes: ['skatt'] },
    },
    {
      requirement: 'statutory',
      obliged: true,
      consequences: {
        nb: 'Melder du ikke inn målerstanden, beregner vi forbruket.',
        nn: 'Melder du ikkje inn målarstanden, reknar vi ut forbruket.',
        en: 'If you do not report the meter reading, we estimate the consumption.',
      },
      appliesTo: { purposes: ['vann', 'faktura'] },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'observation',
      text: { nb: 'Vannmåleren', nn: 'Vassmålaren', en: 'The water meter' },
      appliesTo: { purposes: ['vann', 'faktura'] },
    },
    {
      kind: 'public-register',
      text: {
        nb: 'Matrikkelen og grunnboken hos Kartverket',
        nn: 'Matrikkelen og grunnboka hos Kartverket',
        en: 'The property register and the land register at the Mapping Authority',
      },
      publiclyAccessible: true,
    },
    {
      kind: 'public-authority',
      text: { nb: 'Skatteetaten', nn: 'Skatteetaten', en: 'The Tax Administration' },
      publiclyAccessible: false,
      appliesTo: { purposes: ['skatt'] },
    },
  ],
  indirectCollection: {
    timing: 'P1M',
    exemptions: [
      {
        ground: '14(5)(c)',
        law: ['eigedomsskattelova § 18'],
        text: {
          nb: 'Loven sier at Skatteetaten skal gi oss opplysningene vi trenger for å skrive ut skatten.',
          nn: 'Lova seier at Skatteetaten skal gi oss opplysningane vi treng for å skrive ut skatten.',
          en: 'The act says that the Tax Administration shall give us the data needed to levy the tax.',
        },
      },
    ],
  },
  recipients: [
    {
      name: {
        nb: 'Strømkart Eiendomsdata AS',
        nn: 'Strømkart Eiendomsdata AS',
        en: 'Strømkart Eiendomsdata AS',
      },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter systemet for takst, måleravlesning og faktura',
        nn: 'Driftar systemet for takst, målaravlesing og faktura',
        en: 'Runs the system for valuation, meter reading and billing',
      },
    },
    {
      category: 'public',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Eiendomsskattelisten ligger ute til offentlig gjennomsyn i tre uker',
        nn: 'Eigedomsskattelista ligg ute til offentleg gjennomsyn i tre veker',
        en: 'The property tax list is open to public inspection for three weeks',
      },
      law: ['eigedomsskattelova § 15'],
      appliesTo: { purposes: ['skatt'] },
    },
    {
      name: { nb: 'Rimfrost Inkasso AS', nn: 'Rimfrost Inkasso AS', en: 'Rimfrost Inkasso AS' },
      category: 'debt-collection',
      role: 'controller',
      country: 'NO',
      condition: {
        nb: 'Når en regning ikke er betalt etter purring',
        nn: 'Når ei rekning ikkje er betalt etter purring',
        en: 'When a bill is unpaid after a reminder',
      },
      appliesTo: { purposes: ['faktura'] },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Regninger og betalinger slettes etter fem år.',
        nn: 'Rekningar og betalingar blir sletta etter fem år.',
        en: 'Bills and payments are erased after five years.',
      },
      period: 'P5Y',
      from: END_OF_ACCOUNTING_YEAR,
      then: 'erased',
      law: ACCOUNTING_LAW,
      appliesTo: { purposes: ['faktura'] },
    },
    {
      text: {
        nb: 'Takster og skattelister slettes ti år etter at en ny takst har erstattet dem.',
        nn: 'Takstar og skattelister blir sletta ti år etter at ein ny takst har erstatta dei.',
        en: 'Valuations and tax lists are erased ten years after a new valuation replaced them.',
      },
      period: 'P10Y',
      from: { nb: 'en ny takst gjelder', nn: 'ein ny takst gjeld', en: 'a new valuation applies' },
      then: 'erased',
      appliesTo: { purposes: ['skatt'] },
    },
    {
      text: {
        nb: 'Målerstander og varslingsnummer slettes fem år etter at du solgte eiendommen.',
        nn: 'Målarstandar og varslingsnummer blir sletta fem år etter at du selde eigedommen.',
        en: 'Meter readings and the number for notices are erased five years after you sold the property.',
      },
      period: 'P5Y',
      from: { nb: 'eiendommen er solgt', nn: 'eigedommen er seld', en: 'the property is sold' },
      then: 'erased',
      appliesTo: { purposes: ['vann'] },
    },
  ],
  channels: ['self-service', 'sms'],
  contact: {
    unit: { nb: 'Eiendomskontoret', nn: 'Eigedomskontoret', en: 'The property office' },
    email: 'eiendom@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;

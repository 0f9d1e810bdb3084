import type { ProcessingActivity } from '@tretten/schema';

export const nettstatistikk = {
  id: 'nettstatistikk',
  name: { nb: 'Statistikk på nettstedet', nn: 'Statistikk på nettstaden', en: 'Website statistics' },
  text: {
    nb: 'Når du sier ja til statistikk på nettstedet',
    nn: 'Når du seier ja til statistikk på nettstaden',
    en: 'When you say yes to statistics on the website',
  },
  service: 'it-and-web',
  dataSubjects: ['website-visitor'],
  audience: ['adults'],
  publicTask: false,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'telling',
      text: {
        nb: 'Telle besøk og se hvilke sider som blir lest',
        nn: 'Telje besøk og sjå kva sider som blir lesne',
        en: 'Count visits and see which pages are read',
      },
    },
  ],
  personalData: [
    {
      categories: ['device-and-network', 'usage-log'],
      text: {
        nb: 'En tilfeldig besøks-ID, enhetstype og sidene du åpner',
        nn: 'Ein tilfeldig besøks-ID, einingstype og sidene du opnar',
        en: 'A random visit ID, type of device and the pages you open',
      },
    },
  ],
  legalBases: [{ article: '6(1)(a)', appliesTo: { purposes: ['telling'] } }],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Sier du nei, får du se de samme sidene.',
        nn: 'Seier du nei, får du sjå dei same sidene.',
        en: 'If you say no, you get to see the same pages.',
      },
    },
  ],
  sources: [{ kind: 'observation' }],
  recipients: [
    {
      name: { nb: 'Talljern Oy', nn: 'Talljern Oy', en: 'Talljern Oy' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'FI',
      text: {
        nb: 'Lager statistikken på servere i Finland',
        nn: 'Lagar statistikken på tenarar i Finland',
        en: 'Produces the statistics on servers in Finland',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Besøket ditt slettes etter tretten måneder.',
        nn: 'Besøket ditt blir sletta etter tretten månader.',
        en: 'Your visit is erased after thirteen months.',
      },
      period: 'P13M',
      from: { nb: 'besøket', nn: 'besøket', en: 'the visit' },
      then: 'erased',
    },
  ],
} as const satisfies ProcessingActivity;

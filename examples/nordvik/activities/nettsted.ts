import type { ProcessingActivity } from '@tretten/schema';

export const nettsted = {
  id: 'nettsted',
  name: { nb: 'Nettstedet', nn: 'Nettstaden', en: 'The website' },
  text: {
    nb: 'Når du besøker nordvik.kommune.no',
    nn: 'Når du besøkjer nordvik.kommune.no',
    en: 'When you visit nordvik.kommune.no',
  },
  service: 'it-and-web',
  dataSubjects: ['website-visitor'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'drift',
      text: {
        nb: 'Vise deg nettsidene og stanse angrep på dem',
        nn: 'Vise deg nettsidene og stanse angrep på dei',
        en: 'Show you the web pages and stop attacks on them',
      },
    },
  ],
  personalData: [
    {
      categories: ['device-and-network', 'usage-log'],
      text: {
        nb: 'IP-adresse, nettleser, tidspunkt og sidene du åpner',
        nn: 'IP-adresse, nettlesar, tidspunkt og sidene du opnar',
        en: 'IP address, browser, time and the pages you open',
      },
    },
  ],
  legalBases: [{ article: '6(1)(e)', law: ['kommuneloven § 4-1'], appliesTo: { purposes: ['drift'] } }],
  provision: [
    {
      requirement: 'service-condition',
      obliged: false,
      consequences: {
        nb: 'Uten IP-adressen får nettleseren ikke hentet sidene.',
        nn: 'Utan IP-adressa får ikkje nettlesaren henta sidene.',
        en: 'Without the IP address the browser is unable to fetch the pages.',
      },
    },
  ],
  sources: [{ kind: 'observation' }],
  recipients: [
    {
      name: { nb: 'Kvitsand Webdrift AS', nn: 'Kvitsand Webdrift AS', en: 'Kvitsand Webdrift AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: { nb: 'Drifter nettstedet', nn: 'Driftar nettstaden', en: 'Runs the website' },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Loggen slettes etter tre måneder.',
        nn: 'Loggen blir sletta etter tre månader.',
        en: 'The log is erased after three months.',
      },
      period: 'P3M',
      from: { nb: 'besøket', nn: 'besøket', en: 'the visit' },
      then: 'erased',
    },
  ],
  channels: ['website'],
} as const satisfies ProcessingActivity;

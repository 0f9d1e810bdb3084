import type { ProcessingActivity } from '@tretten/schema';

export const nyhetsbrev = {
  id: 'nyhetsbrev',
  name: { nb: 'Nyhetsbrev', nn: 'Nyheitsbrev', en: 'Newsletter' },
  text: {
    nb: 'Når du abonnerer på nyheter fra oss',
    nn: 'Når du abonnerer på nyheiter frå oss',
    en: 'When you subscribe to news from us',
  },
  service: 'administration',
  dataSubjects: ['newsletter-subscriber'],
  audience: ['adults'],
  publicTask: false,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'utsending',
      text: {
        nb: 'Sende deg nyheter om møter, veier og arrangementer i Nordvik',
        nn: 'Sende deg nyheiter om møte, vegar og arrangement i Nordvik',
        en: 'Send you news of meetings, roads and events in Nordvik',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'contact-details', 'interests'],
      text: {
        nb: 'Fornavn, e-postadresse og temaene du har valgt',
        nn: 'Førenamn, e-postadresse og temaa du har valt',
        en: 'First name, e-mail address and the topics you have chosen',
      },
    },
  ],
  legalBases: [{ article: '6(1)(a)', appliesTo: { purposes: ['utsending'] } }],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Uten e-postadressen får du ikke nyhetsbrevet. Nyhetene står også på nettstedet.',
        nn: 'Utan e-postadressa får du ikkje nyheitsbrevet. Nyheitene står òg på nettstaden.',
        en: 'Without the e-mail address you do not get the newsletter. The news is also on the website.',
      },
    },
  ],
  sources: [{ kind: 'data-subject' }],
  recipients: [
    {
      name: { nb: 'Postwing Inc.', nn: 'Postwing Inc.', en: 'Postwing Inc.' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'US',
      text: { nb: 'Sender ut nyhetsbrevet', nn: 'Sender ut nyheitsbrevet', en: 'Sends the newsletter' },
    },
  ],
  transfers: [
    {
      country: 'US',
      recipient: { nb: 'Postwing Inc.', nn: 'Postwing Inc.', en: 'Postwing Inc.' },
      adequacyDecision: true,
      mechanism: '45(3)',
      decision: {
        nb: 'EU-US Data Privacy Framework, EU-kommisjonens beslutning (EU) 2023/1795',
        nn: 'EU-US Data Privacy Framework, avgjerd (EU) 2023/1795 frå EU-kommisjonen',
        en: 'EU-US Data Privacy Framework, Commission decision (EU) 2023/1795',
      },
      certified: true,
      text: {
        nb: 'Selskapet står på listen over sertifiserte selskaper.',
        nn: 'Selskapet står på lista over sertifiserte selskap.',
        en: 'The company is on the list of certified companies.',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Adressen slettes når du melder deg av.',
        nn: 'Adressa blir sletta når du melder deg av.',
        en: 'The address is erased when you unsubscribe.',
      },
      criteria: { nb: 'du melder deg av', nn: 'du melder deg av', en: 'you unsubscribe' },
      then: 'erased',
    },
  ],
  channels: ['newsletter'],
} as const satisfies ProcessingActivity;

// biome-ignore-all lint/suspicious/noThenProperty: then is a key of the declaration.
import type { Fault } from '../fault.ts';

/** What is said of how long data are kept (art. 13(2)(a), arkivlova). */
export const RETENTION: readonly Fault[] = [
  {
    id: 'building-kept-by-the-archive-act',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'retention-archive-basis-current',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: {
          text: 'Enkeltsaker om ulovlige forhold bevares etter arkivloven.',
          then: 'archived',
          law: ['arkivloven'],
          appliesTo: { purposes: ['palegg'] },
        },
      },
    ],
  },
  {
    id: 'seizures-kept-by-the-archive-act',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'retention-archive-basis-current',
    at: '/processingActivities/2/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/1',
        value: { text: 'Saker om utlegg blir tekne vare på i samsvar med arkivlova.', then: 'archived' },
      },
    ],
  },
  {
    id: 'all-cases-kept-by-the-archive-regulation',
    base: 'whole-municipality.nn',
    kind: 'wrong-law',
    rule: 'retention-archive-basis-current',
    at: '/general/retention/0',
    changes: [{ op: 'replace', path: '/general/retention/0/law', value: ['arkivforskrifta'] }],
  },
  {
    id: 'messages-follow-the-archive-act',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'retention-archive-basis-current',
    at: '/processingActivities/1/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/1',
        value: {
          text: 'For meldinger som er del av en sak, følger lagringstiden arkivlova med forskrifter.',
          then: 'archived',
        },
      },
    ],
  },
  {
    id: 'shortest-longer-than-longest-record',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'retention-contradicted',
    at: '/processingActivities/1/retention/0',
    changes: [{ op: 'add', path: '/processingActivities/1/retention/0/period', value: 'P5Y' }],
  },
  {
    id: 'shortest-longer-than-longest-vouchers',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'retention-contradicted',
    at: '/processingActivities/0/retention/2',
    changes: [{ op: 'add', path: '/processingActivities/0/retention/2/minimumPeriod', value: 'P10Y' }],
  },
  {
    id: 'shortest-longer-than-longest-in-months',
    base: 'water-meter.nb',
    kind: 'contradiction',
    rule: 'retention-contradicted',
    at: '/processingActivities/0/retention/0',
    changes: [{ op: 'add', path: '/processingActivities/0/retention/0/minimumPeriod', value: 'P2Y' }],
  },
  {
    id: 'record-erased-after-ten-years',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'retention-health-record',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: {
          text: 'Journalen blir sletta ti år etter siste notat.',
          period: 'P10Y',
          from: 'siste notat i journalen',
          then: 'erased',
        },
      },
    ],
  },
  {
    id: 'respite-record-without-the-act',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'retention-health-record',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: {
          text: 'Journalen blir sletta ti år etter siste innføring.',
          period: 'P10Y',
          from: 'siste innføring i journalen',
          then: 'erased',
        },
      },
    ],
  },
  {
    id: 'log-as-a-rule-sixty-days',
    base: 'website.nb',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0/text',
        value: 'Serverloggen slettes som regel etter 60 dager.',
      },
    ],
  },
  {
    id: 'answers-commonly-six-weeks',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0/text',
        value: 'Svara blir til vanleg sletta seks veker etter at undersøkinga er slutt.',
      },
    ],
  },
  {
    id: 'recordings-about-seven-days',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/general/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/general/retention/0/text',
        value: 'Opptaka blir sletta av seg sjølve etter om lag sju dagar.',
      },
    ],
  },
  {
    id: 'applications-usually-a-year',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0/text',
        value: 'Søknader som ikke fører til plass, blir vanligvis slettet ett år etter opptaket.',
      },
    ],
  },
  {
    id: 'folder-round-about-five-years',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0/text',
        value: 'Mappen slettes rundt fem år etter siste samtale.',
      },
    ],
  },
  {
    id: 'audio-circa-thirty-days',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0/text',
        value: 'Lydopptak og posisjonar blir sletta etter ca. 30 dagar.',
      },
    ],
  },
  {
    id: 'tax-lists-for-ever',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: { text: 'Skattelister og skattesetlar tek vi vare på for alltid.', then: 'archived' },
      },
    ],
  },
  {
    id: 'borrowers-indefinitely',
    base: 'library.nb',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/0/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/1',
        value: {
          text: 'Opplysningene om deg som låner, blir lagret på ubestemt tid.',
          period: 'indefinite',
          appliesTo: {
            categories: [
              'name',
              'address',
              'date-of-birth',
              'contact-details',
              'identifier',
              'national-identity-number',
              'family-relations',
            ],
          },
        },
      },
    ],
  },
  {
    id: 'housing-cases-eternally',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0',
        value: { text: 'Saken oppbevares til evig tid.', then: 'archived' },
      },
    ],
  },
  {
    id: 'building-fees-without-limit-of-time',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0',
        value: { text: 'Fakturagrunnlaget lagres uten tidsbegrensning.' },
      },
    ],
  },
  {
    id: 'login-log-without-limit-of-time',
    base: 'school.nn',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/1/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/1',
        value: { text: 'Innloggingsloggen blir liggjande utan tidsavgrensing.' },
      },
    ],
  },
  {
    id: 'bills-without-a-time',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'retention-partial',
    at: '/processingActivities/2',
    changes: [{ op: 'remove', path: '/processingActivities/2/retention/1' }],
  },
  {
    id: 'payment-without-a-time',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'retention-partial',
    at: '/processingActivities/2',
    changes: [{ op: 'remove', path: '/processingActivities/2/retention/2' }],
  },
  {
    id: 'list-of-applicants-without-a-time',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'retention-partial',
    at: '/processingActivities/3',
    changes: [{ op: 'remove', path: '/processingActivities/3/retention/1' }],
  },
  {
    id: 'phone-number-without-a-time',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'retention-partial',
    at: '/processingActivities/0',
    changes: [{ op: 'remove', path: '/processingActivities/0/retention/2' }],
  },
  {
    id: 'log-as-long-as-necessary',
    base: 'website.nb',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0',
        value: { text: 'Loggen lagres så lenge det er nødvendig for å ivareta formålet.' },
      },
    ],
  },
  {
    id: 'after-school-care-when-no-longer-needed',
    base: 'school.nn',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/retention/0',
        value: { text: 'Opplysningane blir sletta når det ikkje lenger er behov for dei.', then: 'erased' },
      },
    ],
  },
  {
    id: 'fees-by-the-rules-in-force',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0',
        value: { text: 'Opplysningene slettes i tråd med gjeldende regelverk.', then: 'erased' },
      },
    ],
  },
  {
    id: 'complaints-by-our-routines',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/retention/0',
        value: { text: 'Vi slettar klagesaker etter rutinane våre.', then: 'erased' },
      },
    ],
  },
  {
    id: 'alerts-no-longer-than-necessary',
    base: 'job-application.nb',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0',
        value: {
          text: {
            nb: 'Vi lagrer ikke opplysninger lenger enn det som er nødvendig.',
            en: 'We do not keep data longer than necessary.',
          },
        },
      },
    ],
  },
  {
    id: 'survey-while-there-is-a-need',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: { text: 'Svara blir oppbevarte så lenge vi har sakleg behov for dei.' },
      },
    ],
  },
  {
    id: 'marks-delivered-to-the-national-archives',
    base: 'school.nn',
    kind: 'wrong-law',
    rule: 'municipal-archive-to-state',
    at: '/processingActivities/0/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/1/text',
        value: 'Karakterar, fråvær og vedtak blir avleverte til Nasjonalarkivet etter 25 år.',
      },
    ],
  },
  {
    id: 'register-moved-to-the-national-archives-by-law',
    base: 'kindergarten.nb',
    kind: 'wrong-law',
    rule: 'municipal-archive-to-state',
    at: '/processingActivities/0/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/1',
        value: {
          text: 'Listen over barna overføres til Nasjonalarkivet når den er 25 år gammel.',
          then: 'deposited',
          law: [{ act: 'LOV-2025-06-20-96', provision: '§ 14' }],
        },
      },
    ],
  },
  {
    id: 'welfare-cases-sent-to-the-state-archive',
    base: 'social-services.nb',
    kind: 'wrong-law',
    rule: 'municipal-archive-to-state',
    at: '/processingActivities/0/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/1/text',
        value: 'Saker der du har barn under 18 år, sendes til Statsarkivet når de er eldre enn 30 år.',
      },
    ],
  },
  {
    id: 'tax-lists-delivered-to-riksarkivet',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'municipal-archive-to-state',
    at: '/processingActivities/1/recipients',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/recipients/-',
        value: {
          name: 'Riksarkivet',
          category: 'archive',
          role: 'controller',
          country: 'NO',
          text: 'Gamle skattelister blir leverte til Riksarkivet.',
        },
      },
    ],
  },
  {
    id: 'archive-duty-by-section-six',
    base: 'archive-and-journal.nn',
    kind: 'wrong-law',
    rule: 'arkivlova-1992-section',
    at: '/processingActivities/3/purposes/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/purposes/0/text',
        value: 'Oppfylle arkivplikta i arkivlova § 6',
      },
    ],
  },
  {
    id: 'tips-discarded-by-section-nine',
    base: 'building-case.nb',
    kind: 'wrong-law',
    rule: 'arkivlova-1992-section',
    at: '/processingActivities/1/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/1/text',
        value: 'Tips vi ikke går videre med, kasseres etter ett år, jf. arkivloven § 9 c.',
      },
    ],
  },
  {
    id: 'messages-delivered-by-section-ten',
    base: 'website.nb',
    kind: 'wrong-law',
    rule: 'arkivlova-1992-section',
    at: '/processingActivities/1/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/1/text',
        value:
          'Er meldingen din del av en sak, avleveres den med saken til kommunearkivet etter arkivloven § 10.',
      },
    ],
  },
  {
    id: 'keeping-archives-by-section-six',
    base: 'property-tax.nn',
    kind: 'wrong-law',
    rule: 'arkivlova-1992-section',
    at: '/general/text',
    changes: [{ op: 'add', path: '/general/text', value: 'Kommunen pliktar å ha arkiv (arkivlova § 6).' }],
  },
  {
    id: 'log-roughly-two-months',
    base: 'website.nb',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0/text',
        value: 'Serverloggen lagres i et par måneder.',
      },
    ],
  },
  {
    id: 'lists-mostly-ten-years',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0/text',
        value: 'Skattelister blir i hovudsak sletta etter ti år.',
      },
    ],
  },
  {
    id: 'never-erased',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/1/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: { text: 'Plan for tiltak slettes aldri.', appliesTo: { purposes: ['tiltak'] } },
      },
    ],
  },
  {
    id: 'kept-for-all-time',
    base: 'volunteers-and-respite.nn',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/retention/0',
        value: { text: 'Lista blir teken vare på for all tid.' },
      },
    ],
  },
  {
    id: 'kept-for-an-appropriate-time',
    base: 'library.nb',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0',
        value: { text: 'Deltakerlisten oppbevares i rimelig tid.' },
      },
    ],
  },
  {
    id: 'kept-until-purpose-is-met',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/general/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/general/retention/0',
        value: { text: 'Opptaka blir sletta når formålet er oppnådd.' },
      },
    ],
  },
  {
    id: 'cases-end-up-in-the-national-archives',
    base: 'child-welfare.nn',
    kind: 'wrong-law',
    rule: 'municipal-archive-to-state',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0/text',
        value: {
          nn: 'Sakene blir etter 25 år overtekne av Nasjonalarkivet.',
          nb: 'Sakene blir etter 25 år overtatt av Nasjonalarkivet.',
        },
      },
    ],
  },
  {
    id: 'discarded-by-section-nine',
    base: 'job-application.nb',
    kind: 'wrong-law',
    rule: 'arkivlova-1992-section',
    at: '/processingActivities/0/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/0/text',
        value: {
          nb: 'Søknader fra dem som ikke får jobben, makuleres etter ett år (arkivlova § 9).',
          en: 'Applications from those who do not get the job are shredded after one year (arkivlova section 9).',
        },
      },
    ],
  },
];

import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** Transfers to countries with an adequacy decision (art. 45). */
export const ADEQUACY: readonly LawfulVariant[] = [
  {
    id: 'united-kingdom-by-adequacy-nb',
    base: 'job-application.nb',
    because: 'The Commission has found the protection in the United Kingdom adequate (art. 45(3)).',
    changes: [
      put('/processingActivities/2/recipients/-', {
        name: 'Mailpost Ltd',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'GB',
        text: { nb: 'Sender e-postene fra Storbritannia', en: 'Sends the e-mails from the United Kingdom' },
      }),
      put('/processingActivities/2/transfers', [
        {
          country: 'GB',
          recipient: 'Mailpost Ltd',
          mechanism: '45(3)',
          adequacyDecision: true,
          text: {
            nb: 'EU-kommisjonen har bestemt at Storbritannia gir godt nok vern.',
            en: 'The European Commission has decided that the United Kingdom gives adequate protection.',
          },
        },
      ]),
    ],
  },
  {
    id: 'switzerland-by-adequacy-nn',
    base: 'newsletter.nn',
    because:
      'The Commission has found the protection in Switzerland adequate (art. 45, decision 2000/518/EC).',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: 'Kuvert AG',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'CH',
      }),
      put('/processingActivities/0/transfers', [
        {
          country: 'CH',
          recipient: 'Kuvert AG',
          mechanism: '45(3)',
          adequacyDecision: true,
          decision: 'Kommisjonsavgjerd 2000/518/EF',
        },
      ]),
    ],
  },
  {
    id: 'faroe-islands-by-adequacy-nb',
    base: 'library.nb',
    because: 'The Commission has found the protection in the Faroe Islands adequate (art. 45).',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: 'Býarbókasavnið',
        category: 'other-users',
        role: 'controller',
        country: 'FO',
        text: 'Biblioteket på Færøyene, når du fjernlåner derfra',
      }),
      put('/processingActivities/0/transfers', [
        { country: 'FO', recipient: 'Býarbókasavnið', mechanism: '45(3)', adequacyDecision: true },
      ]),
    ],
  },
  {
    id: 'certification-told-in-words-nn',
    base: 'school.nn',
    because:
      'The adequacy decision for the USA covers certified companies; that the company is certified may be told in words.',
    changes: [
      put('/processingActivities/1/transfers', [
        {
          country: 'US',
          recipient: 'Microsoft Corporation',
          mechanism: '45(3)',
          decision: 'EU-US Data Privacy Framework (avgjerd 2023/1795)',
          text: 'Selskapet er sertifisert. Ved feilsøking kan teknikarane sjå det dokumentet feilen gjeld.',
        },
      ]),
    ],
  },
];

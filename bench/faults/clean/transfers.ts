import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** Recipients in the EEA and outside it. */
export const TRANSFERS: readonly LawfulVariant[] = [
  {
    id: 'recipients-all-over-the-eea',
    base: 'newsletter.nn',
    because: 'A recipient in the EEA is no transfer (art. 44), be it in Iceland, Liechtenstein or the EU.',
    changes: [
      put('/processingActivities/0/recipients', [
        {
          name: 'Brevdua AB',
          category: 'it-supplier',
          role: 'processor',
          agreement: true,
          country: 'IS',
          text: 'Lagrar lista på Island',
        },
        {
          name: 'Versand GmbH',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'DE',
          text: 'Sender breva frå Tyskland',
        },
        {
          name: 'Sikring AG',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'LI',
          text: 'Har sikkerheitskopien i Liechtenstein',
        },
      ]),
    ],
  },
  {
    id: 'outside-the-eu-and-eea-nb',
    base: 'water-meter.nb',
    because: 'The border of a transfer is the EEA; "EU/EØS" is the usual way to write it.',
    changes: [
      put('/processingActivities/0/exclusions/-', {
        of: 'transfers',
        text: 'Tallene sendes ikke ut av EU/EØS.',
      }),
    ],
  },
  {
    id: 'standard-clauses-with-copy-nb',
    base: 'water-meter.nb',
    because: 'Art. 13(1)(f): the safeguards of art. 46 and how to obtain a copy.',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: 'Nordtest Ltd',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'IN',
        text: 'Feilsøker programmet fra India',
      }),
      put('/processingActivities/0/transfers', [
        {
          country: 'IN',
          recipient: 'Nordtest Ltd',
          mechanism: '46(2)(c)',
          adequacyDecision: false,
          safeguards: 'EUs standardvilkår, beslutning (EU) 2021/914',
          safeguardsCopy: 'Skriv til vann@vassheim.kommune.no, så sender vi deg vilkårene.',
        },
      ]),
    ],
  },
  {
    id: 'binding-corporate-rules-with-copy-nn',
    base: 'newsletter.nn',
    because: 'Art. 13(1)(f): binding corporate rules (art. 47) and where they are available.',
    changes: [
      put('/processingActivities/1/recipients/-', {
        name: 'Questa Inc.',
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'PH',
      }),
      put('/processingActivities/1/transfers', [
        {
          country: 'PH',
          recipient: 'Questa Inc.',
          mechanism: '47',
          adequacyDecision: false,
          safeguards: 'Bindande verksemdsreglar',
          safeguardsCopy: 'Reglane ligg på nettsida til Questa, og vi sender dei når du spør.',
        },
      ]),
    ],
  },
  {
    id: 'important-public-interest-abroad',
    base: 'social-services.nb',
    because:
      'Art. 49(1)(d) is open to public authorities; art. 49(3) closes only (a) to (c) and the second subparagraph.',
    changes: [
      put('/processingActivities/0/recipients', [
        {
          name: 'Trygdeverk Data AS',
          category: 'it-supplier',
          role: 'processor',
          agreement: true,
          country: 'NO',
          text: 'Drifter fagsystemet',
        },
        {
          category: 'court-or-tribunal',
          role: 'controller',
          country: 'TH',
          text: 'Myndighetene i Thailand, når et barn må hjem derfra',
        },
      ]),
      put('/processingActivities/0/transfers', [
        {
          country: 'TH',
          recipient: 'Myndighetene i Thailand',
          mechanism: '49(1)(d)',
          adequacyDecision: false,
          text: 'Vi sender det som trengs for å hjelpe barnet hjem.',
        },
      ]),
    ],
  },
  {
    id: 'american-group-with-no-transfer-nb',
    base: 'job-application.nb',
    because:
      'A vendor of an American group that keeps the data in the EEA is no transfer, when the declaration says so.',
    changes: [
      put('/processingActivities/0/recipients/-', {
        name: { nb: 'Microsoft Ireland Operations Ltd', en: 'Microsoft Ireland Operations Ltd' },
        category: 'it-supplier',
        role: 'sub-processor',
        agreement: true,
        country: 'IE',
        text: { nb: 'Lagrer dokumentene i EØS', en: 'Stores the documents in the EEA' },
      }),
    ],
  },
];

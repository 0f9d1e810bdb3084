import type { Fault } from '../fault.ts';

/** Held-out faults about where data go: GDPR 13(1)(f), 44–49. */
export const TRANSFERS: readonly Fault[] = [
  {
    id: 'held-out-transfer-to-the-states-without-a-ground',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-mechanism-complete',
    at: '/processingActivities/1/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0',
        value: {
          country: 'US',
          recipient: 'Microsoft Corporation',
          text: 'Filene ligg i EØS. Ved feilsøking kan teknikarar i USA sjå det dokumentet feilen gjeld.',
        },
      },
    ],
  },
  {
    id: 'held-out-support-in-the-states-not-a-recipient',
    base: 'school.nn',
    kind: 'removed',
    rule: 'transfer-recipient-unlisted',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/recipients/2' }],
  },
  {
    id: 'held-out-parent-of-meta-but-nothing-leaves-the-eea',
    base: 'website.nb',
    kind: 'removed',
    rule: 'transfer-stated',
    at: '/processingActivities/3',
    changes: [{ op: 'remove', path: '/processingActivities/3/transfers' }],
  },
  {
    id: 'held-out-invoices-sent-from-britain',
    base: 'building-case.nb',
    kind: 'wrong-value',
    rule: 'transfer-stated',
    at: '/processingActivities/2',
    changes: [{ op: 'replace', path: '/processingActivities/2/recipients/0/country', value: 'GB' }],
  },
  {
    id: 'held-out-support-in-india-safeguards-out-of-reach',
    base: 'health-and-care.nn',
    kind: 'removed',
    rule: 'transfer-safeguard-copy',
    at: '/processingActivities/2/transfers/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/recipients/-',
        value: {
          name: 'Alarm Support Pvt Ltd',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'IN',
        },
      },
      {
        op: 'add',
        path: '/processingActivities/2/transfers',
        value: [
          {
            country: 'IN',
            recipient: 'Alarm Support Pvt Ltd',
            mechanism: '46(2)(c)',
            adequacyDecision: false,
            safeguards: 'Vi har avtalt standardvilkåra frå EU-kommisjonen med selskapet.',
          },
        ],
      },
    ],
  },
  {
    id: 'held-out-transfer-to-ireland',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'transfer-within-eea',
    at: '/processingActivities/3/transfers/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/3/transfers/0',
        value: {
          country: 'IE',
          recipient: 'Meta Platforms Ireland Ltd',
          text: 'Meta lagrer kommentarene i Irland.',
        },
      },
      { op: 'remove', path: '/processingActivities/3/recipients/1' },
    ],
  },
  {
    id: 'held-out-adequacy-of-the-philippines',
    base: 'school.nn',
    kind: 'wrong-value',
    rule: 'transfer-adequacy-nonexistent',
    at: '/processingActivities/1/transfers/0',
    changes: [
      { op: 'replace', path: '/processingActivities/1/recipients/2/name', value: 'Klassehjelp Manila Inc.' },
      { op: 'replace', path: '/processingActivities/1/recipients/2/country', value: 'PH' },
      {
        op: 'replace',
        path: '/processingActivities/1/recipients/2/text',
        value: 'Svarer på spørsmål om natta',
      },
      {
        op: 'replace',
        path: '/processingActivities/1/transfers/0',
        value: { country: 'PH', recipient: 'Klassehjelp Manila Inc.', mechanism: '45(3)' },
      },
    ],
  },
  {
    id: 'held-out-family-abroad-asked-to-consent',
    base: 'child-welfare.nn',
    kind: 'wrong-value',
    rule: 'transfer-derogation-public-authority',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          category: 'family-or-guardian',
          role: 'controller',
          country: 'TH',
          text: {
            nn: 'Slekt i Thailand som barnet kan bu hos',
            nb: 'Slekt i Thailand som barnet kan bo hos',
          },
        },
      },
      {
        op: 'add',
        path: '/processingActivities/0/transfers',
        value: [
          {
            country: 'TH',
            mechanism: '49(1)(a)',
            adequacyDecision: false,
            text: { nn: 'Vi spør foreldra om dei samtykkjer.', nb: 'Vi spør foreldrene om de samtykker.' },
          },
        ],
      },
    ],
  },
  {
    id: 'held-out-country-in-words',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'country-name',
    at: '/processingActivities/0/recipients/0/country',
    changes: [{ op: 'replace', path: '/processingActivities/0/recipients/0/country', value: 'Sverige' }],
  },
  {
    id: 'held-out-recordings-in-china-and-nothing-leaves-the-eea',
    base: 'camera.nn',
    kind: 'contradiction',
    rule: ['transfer-stated', 'transfer-vendor-unaddressed'],
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/systems',
        value: [
          {
            name: 'Bassengauge',
            supplier: 'Varsom Teknikk AS',
            country: 'CN',
            text: 'Opptaka ligg i skya hos produsenten.',
          },
        ],
      },
    ],
  },
  {
    id: 'held-out-address-never-leaves-the-north-yet-goes-to-the-states',
    base: 'newsletter.nn',
    kind: 'contradiction',
    rule: 'exclusion-contradicted',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/recipients/-',
        value: {
          name: 'Letterwing Inc.',
          category: 'it-supplier',
          role: 'sub-processor',
          agreement: true,
          country: 'US',
        },
      },
      {
        op: 'replace',
        path: '/processingActivities/0/transfers',
        value: [
          {
            country: 'US',
            recipient: 'Letterwing Inc.',
            mechanism: '45(3)',
            adequacyDecision: true,
            decision: 'EU-US Data Privacy Framework (avgjerd 2023/1795)',
            certified: true,
          },
        ],
      },
      {
        op: 'add',
        path: '/processingActivities/0/exclusions/-',
        value: { of: 'transfers', text: 'E-postadressa di forlèt aldri Norden.' },
      },
    ],
  },
];

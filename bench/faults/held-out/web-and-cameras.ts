// biome-ignore-all lint/suspicious/noThenProperty: then is a key of the declaration.
import type { Fault } from '../fault.ts';

/** Held-out faults about cookies, forms, security, publication and cameras: ekomloven § 3-15, eForvaltningsforskriften § 5. */
export const WEB_AND_CAMERAS: readonly Fault[] = [
  {
    id: 'held-out-who-runs-the-counter-unsaid',
    base: 'website.nb',
    kind: 'removed',
    rule: 'cookie-information-required',
    at: '/cookies/items/2',
    changes: [{ op: 'remove', path: '/cookies/items/2/provider' }],
  },
  {
    id: 'held-out-yes-until-you-say-no',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'cookie-implied-consent',
    at: '/cookies',
    changes: [{ op: 'replace', path: '/cookies/consent', value: 'opt-out' }],
  },
  {
    id: 'held-out-read-on-and-you-have-said-yes',
    base: 'website.nb',
    kind: 'wording',
    rule: 'cookie-implied-consent',
    at: '/cookies',
    changes: [
      {
        op: 'replace',
        path: '/cookies/text',
        value: 'Blar du videre uten å svare, tar vi det som et ja til statistikken.',
      },
    ],
  },
  {
    id: 'held-out-no-cookies-but-siteimprove',
    base: 'website.nb',
    kind: 'contradiction',
    rule: 'cookie-none-contradicted',
    changes: [
      { op: 'replace', path: '/cookies', value: 'none' },
      {
        op: 'add',
        path: '/processingActivities/2/systems',
        value: [{ name: 'Siteimprove Analytics', supplier: 'Siteimprove A/S', country: 'DK' }],
      },
    ],
  },
  {
    id: 'held-out-not-shared-but-sold-as-market-figures',
    base: 'website.nb',
    kind: 'contradiction',
    rule: 'cookie-not-shared-claim',
    at: '/cookies',
    changes: [
      { op: 'add', path: '/cookies/claims', value: ['not-shared'] },
      {
        op: 'replace',
        path: '/cookies/items/2/sharedWith',
        value: 'Sidetall ApS lar søsterselskapet Netbarometer ApS lese den.',
      },
    ],
  },
  {
    id: 'held-out-building-documents-published-by-what-rule',
    base: 'building-case.nb',
    kind: 'removed',
    rule: 'document-publication-criteria',
    at: '/publicAccess/documents',
    changes: [{ op: 'remove', path: '/publicAccess/documents/criteria' }],
  },
  {
    id: 'held-out-how-applications-are-kept-safe-unsaid',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'security-overview',
    changes: [{ op: 'remove', path: '/processingActivities/0/security' }],
  },
  {
    id: 'held-out-no-version-for-young-borrowers',
    base: 'library.nb',
    kind: 'removed',
    rule: 'child-directed-language',
    changes: [{ op: 'remove', path: '/layers/0' }],
  },
  {
    id: 'held-out-icons-as-pictures-only',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'icons-machine-readable',
    at: '/icons',
    changes: [{ op: 'add', path: '/icons', value: { machineReadable: false } }],
  },
  {
    id: 'held-out-terminal-sign-says-not-who-watches',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'camera-notice',
    at: '/processingActivities/1/camera',
    changes: [{ op: 'remove', path: '/processingActivities/1/camera/signage/controller' }],
  },
  {
    id: 'held-out-recordings-for-three-months',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'camera-retention-exceeds-week',
    changes: [
      {
        op: 'replace',
        path: '/general/retention/0',
        value: {
          text: 'Opptaka blir sletta av seg sjølve etter tre månader.',
          period: 'P3M',
          from: 'opptaket blei gjort',
          then: 'erased',
        },
      },
    ],
  },
  {
    id: 'held-out-of-regard-for-security-we-say-no-more',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'information-withheld-security',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/text',
        value:
          'Hvordan vi bruker opplysningene i en varslingssak, går vi ikke nærmere inn på her av sikkerhetsgrunner.',
      },
    ],
  },
  {
    id: 'held-out-deidentified-so-nobody-can-be-found',
    base: 'library.nb',
    kind: 'wording',
    rule: 'anonymised-vs-deidentified',
    at: '/processingActivities/0/retention/3',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/3/text',
        value: 'Før vi sender tallene, avidentifiserer vi dem, slik at de aldri kan føres tilbake til deg.',
      },
    ],
  },
  {
    id: 'held-out-updated-before-it-was-published',
    base: 'health-and-care.nn',
    kind: 'wrong-value',
    rule: 'dates-contradict',
    changes: [{ op: 'replace', path: '/updated', value: '2021-07-01' }],
  },
];

import type { Fault } from '../fault.ts';

/** Held-out faults about recipients, processors and joint controllers: GDPR 4(8), 4(9), 13(1)(e), 26. */
export const RECIPIENTS: readonly Fault[] = [
  {
    id: 'held-out-partners-and-other-relevant-actors',
    base: 'building-case.nb',
    kind: 'wording',
    rule: ['recipients-specific', 'vague-qualifier'],
    at: '/processingActivities/1/recipients',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/recipients/-',
        value: { text: 'Samarbeidspartnere og øvrige relevante aktører' },
      },
    ],
  },
  {
    id: 'held-out-it-happens-that-the-list-is-passed-on',
    base: 'library.nb',
    kind: 'wording',
    rule: 'vague-qualifier',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/text',
        value: 'Det hender at vi deler deltakerlisten med andre som er med på å lage arrangementet.',
      },
    ],
  },
  {
    id: 'held-out-now-and-then-to-other-services',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'vague-qualifier',
    at: '/processingActivities/3',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/text',
        value: 'I visse høve blir opplysningane sende til andre etatar.',
      },
    ],
  },
  {
    id: 'held-out-admissions-on-the-servers-of-nobody-listed',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'processor-as-recipient',
    at: '/processingActivities/0',
    changes: [
      { op: 'remove', path: '/processingActivities/0/recipients/0' },
      {
        op: 'add',
        path: '/processingActivities/0/security',
        value: { text: 'Opptakssystemet kjører på serverne til Tusenbein Data i Tromsø.' },
      },
    ],
  },
  {
    id: 'held-out-no-recipients-but-a-supplier-of-the-system',
    base: 'job-application.nb',
    kind: 'contradiction',
    rule: 'processor-as-recipient',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/systems',
        value: [{ name: 'Attestboksen', supplier: 'Attestboksen AS', country: 'NO' }],
      },
    ],
  },
  {
    id: 'held-out-municipality-processes-for-itself',
    base: 'whistle-blowing.nb',
    kind: 'contradiction',
    rule: 'controller-not-own-processor',
    at: '/processingActivities/1/recipients/0',
    changes: [
      { op: 'replace', path: '/processingActivities/1/recipients/0/name', value: 'Steindal kommune' },
    ],
  },
  {
    id: 'held-out-never-without-your-yes',
    base: 'whole-municipality.nn',
    kind: 'contradiction',
    rule: 'no-sharing-without-consent-claim',
    at: '/processingActivities/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/text',
        value: {
          nn: 'Vi gir aldri opplysningane dine vidare utan at du har sagt ja til det.',
          en: 'We never pass your data on unless you have agreed to it.',
        },
      },
    ],
  },
  {
    id: 'held-out-arrangement-with-meta-untold',
    base: 'website.nb',
    kind: 'removed',
    rule: 'joint-controller-essence',
    at: '/processingActivities/3/jointControllers/0',
    changes: [
      { op: 'remove', path: '/processingActivities/3/jointControllers/0/essence' },
      { op: 'remove', path: '/processingActivities/3/jointControllers/0/essenceUrl' },
    ],
  },
  {
    id: 'held-out-after-school-photos-on-instagram',
    base: 'school.nn',
    kind: 'wording',
    rule: 'social-media-joint-control',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'Bilete frå SFO',
            text: 'SFO har ei eiga side på Instagram. Der legg vi ut bilete av det barna lagar, aldri av barna sjølve.',
          },
        ],
      },
    ],
  },
];

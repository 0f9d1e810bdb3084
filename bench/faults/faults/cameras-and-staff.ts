import type { Fault } from '../fault.ts';

/** A camera over the shelves of the library, rightly described: only what a fault changes in it is wrong. */
const CAMERA = {
  id: 'kamera',
  name: 'Kamera i meråpent bibliotek',
  text: 'Når du er i biblioteket utenfor betjent tid',
  service: 'culture-and-library',
  dataSubjects: ['person-filmed', 'employee'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [{ id: 'haerverk', text: 'Oppklare hærverk og tyveri når ingen ansatte er til stede' }],
  personalData: [{ categories: ['video'], text: 'Bilder av dem som er i lokalet' }],
  legalBases: [
    { article: '6(1)(e)', law: ['folkebibliotekloven § 1'], appliesTo: { purposes: ['haerverk'] } },
  ],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: 'Kom i betjent tid hvis du ikke vil bli filmet.',
    },
  ],
  sources: [{ kind: 'observation' }],
  retention: [{ text: 'Opptakene slettes etter fem dager.', period: 'P5D', from: 'opptaket' }],
  riskFactors: ['systematic-monitoring'],
  camera: { audio: false, signage: { controller: true, audio: true } },
} as const;

/** Faults about cameras (FOR-2018-07-02-1107), mailboxes of staff (FOR-2018-07-02-1108) and an old title. */
export const CAMERAS_AND_STAFF: readonly Fault[] = [
  {
    id: 'recordings-to-the-insurance-company',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'camera-disclosure-limits',
    at: '/general/recipients/2',
    changes: [
      {
        op: 'add',
        path: '/general/recipients/-',
        value: {
          category: 'insurance-or-pension',
          role: 'controller',
          country: 'NO',
          text: 'Forsikringsselskapet til kommunen',
        },
      },
    ],
  },
  {
    id: 'recordings-to-the-school-next-door',
    base: 'library.nb',
    kind: 'wording',
    rule: 'camera-disclosure-limits',
    at: '/processingActivities/3/recipients/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/-',
        value: {
          ...CAMERA,
          recipients: [
            {
              category: 'school-or-kindergarten',
              role: 'controller',
              country: 'NO',
              text: 'Rektor ved naboskolen',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'nothing-said-of-the-signs',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'camera-notice',
    at: '/processingActivities/1',
    changes: [{ op: 'remove', path: '/processingActivities/1/camera/signage' }],
  },
  {
    id: 'sign-without-who-is-responsible',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'camera-notice',
    at: '/processingActivities/2',
    changes: [{ op: 'replace', path: '/processingActivities/2/camera/signage/controller', value: false }],
  },
  {
    id: 'sound-recorded-and-not-on-the-sign',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'camera-notice',
    at: '/processingActivities/3',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/-',
        value: { ...CAMERA, camera: { audio: true, signage: { controller: true, audio: false } } },
      },
    ],
  },
  {
    id: 'cameras-notified-to-the-authority',
    base: 'camera.nn',
    kind: 'wrong-law',
    rule: 'camera-registration-duty-claim',
    at: '/general/text',
    changes: [
      {
        op: 'replace',
        path: '/general/text',
        value: 'Ingen sit og ser på bileta. Kameraovervakinga er meld inn til Datatilsynet, slik lova krev.',
      },
    ],
  },
  {
    id: 'cameras-registered-with-the-authority',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'camera-registration-duty-claim',
    at: '/processingActivities/3',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/-',
        value: { ...CAMERA, text: 'Alle kameraene våre er registrert hos Datatilsynet.' },
      },
    ],
  },
  {
    id: 'duty-to-notify-each-camera',
    base: 'camera.nn',
    kind: 'wrong-law',
    rule: ['camera-registration-duty-claim', 'abolished-registration-regime'],
    at: '/processingActivities/1/camera/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/camera/text',
        value: 'Kommunen har meldeplikt til Datatilsynet for kvart nytt kamera.',
      },
    ],
  },
  {
    id: 'erasure-by-the-regulation-of-2000',
    base: 'camera.nn',
    kind: 'wrong-law',
    // The old regulation named by a section that gives it away: its own rule tells it.
    rule: ['camera-repealed-basis', 'repealed-pof-2000'],
    at: '/general/retention/0',
    changes: [
      { op: 'replace', path: '/general/retention/0/law', value: ['personopplysningsforskrifta § 8-4'] },
    ],
  },
  {
    id: 'cameras-by-chapter-seven-of-the-old-act',
    base: 'camera.nn',
    kind: 'wrong-law',
    rule: 'camera-repealed-basis',
    at: '/general/text',
    changes: [
      {
        op: 'replace',
        path: '/general/text',
        value: 'Vi har kamera i samsvar med kapittel VII i personopplysningslova.',
      },
    ],
  },
  {
    id: 'chapter-on-cameras-in-the-act',
    base: 'library.nb',
    kind: 'wrong-law',
    rule: 'camera-repealed-basis',
    at: '/processingActivities/3',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/-',
        value: { ...CAMERA, text: 'Vi følger kapitlet om kameraovervåking i personopplysningsloven.' },
      },
    ],
  },
  {
    id: 'recordings-for-a-fortnight',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'camera-retention-exceeds-week',
    at: '/general/retention/0',
    changes: [
      { op: 'replace', path: '/general/retention/0/period', value: 'P14D' },
      {
        op: 'replace',
        path: '/general/retention/0/text',
        value: 'Opptaka blir sletta av seg sjølve etter fjorten dagar.',
      },
    ],
  },
  {
    id: 'recordings-for-a-month',
    base: 'library.nb',
    kind: 'wrong-value',
    rule: 'camera-retention-exceeds-week',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/-',
        value: {
          ...CAMERA,
          retention: [{ text: 'Opptakene slettes etter en måned.', period: 'P1M', from: 'opptaket' }],
        },
      },
    ],
  },
  {
    id: 'recordings-for-three-weeks-in-words-only',
    base: 'library.nb',
    kind: 'wording',
    rule: 'camera-retention-exceeds-week',
    at: '/processingActivities/3/retention/0',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/-',
        value: { ...CAMERA, retention: [{ text: 'Opptak oppbevares i tre uker og slettes deretter.' }] },
      },
    ],
  },
  {
    id: 'mailbox-erased-by-our-own-routine',
    base: 'whistle-blowing.nb',
    kind: 'wording',
    rule: 'employee-mailbox',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/retention/-',
        value: {
          text: 'E-postkontoen til ansatte som slutter, avsluttes og tømmes etter kommunens rutine.',
          criteria: 'den ansatte slutter',
        },
      },
    ],
  },
  {
    id: 'leader-may-open-the-mailbox',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'employee-mailbox',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: 'For deg som arbeider her',
            text: 'Er du sjuk, kan leiaren din gjere innsyn i e-postkassa di for å finne brev som skal journalførast.',
          },
        ],
      },
    ],
  },
  {
    id: 'the-old-title-in-the-text',
    base: 'job-application.nb',
    kind: 'wording',
    rule: 'officer-title-legacy',
    at: '/processingActivities/0/internalAccess/1/text',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/internalAccess/1/text/nb',
        value: 'Kommunestyret, når rådmannen skal ansettes',
      },
    ],
  },
  {
    id: 'the-old-title-in-nynorsk',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'officer-title-legacy',
    at: '/general/internalAccess/2',
    changes: [
      {
        op: 'add',
        path: '/general/internalAccess/-',
        value: { category: 'management', text: 'Rådmannen, når ho skriv innstilling til kommunestyret' },
      },
    ],
  },
];

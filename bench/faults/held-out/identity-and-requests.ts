import type { Fault } from '../fault.ts';

/** Held-out faults about who is responsible, how to reach them, and how requests and complaints are dealt with. */
export const IDENTITY_AND_REQUESTS: readonly Fault[] = [
  {
    id: 'held-out-chief-executive-named-controller',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'controller-is-officer',
    at: '/controller/name',
    changes: [{ op: 'replace', path: '/controller/name', value: 'Kommunedirektøren i Leirskar kommune' }],
  },
  {
    id: 'held-out-organisation-number-one-digit-off',
    base: 'child-welfare.nn',
    kind: 'wrong-value',
    rule: 'organisation-number-invalid',
    at: '/controller/organisationNumber',
    changes: [{ op: 'replace', path: '/controller/organisationNumber', value: '987651203' }],
  },
  {
    id: 'held-out-municipality-number-of-old-trondheim',
    base: 'whole-municipality.nn',
    kind: 'wrong-value',
    rule: ['municipality-number-outdated', 'controller-register-mismatch', 'foreign-municipality-reference'],
    at: '/controller/municipalityNumber',
    changes: [{ op: 'replace', path: '/controller/municipalityNumber', value: '1601' }],
  },
  {
    id: 'held-out-phone-lacks-a-digit',
    base: 'water-meter.nb',
    kind: 'wrong-value',
    rule: 'contact-format',
    at: '/controller/contact/phone',
    changes: [{ op: 'replace', path: '/controller/contact/phone', value: '+47 99 99 99 6' }],
  },
  {
    id: 'held-out-officer-reached-at-gmail',
    base: 'whistle-blowing.nb',
    kind: 'wrong-value',
    rule: 'dpo-private-mailbox',
    at: '/dataProtectionOfficer',
    changes: [
      {
        op: 'replace',
        path: '/dataProtectionOfficer/contact/email',
        value: 'personvernombud.steindal@gmail.com',
      },
    ],
  },
  {
    id: 'held-out-officer-made-to-answer-for-compliance',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'dpo-role-correct',
    at: '/dataProtectionOfficer',
    changes: [
      {
        op: 'add',
        path: '/dataProtectionOfficer/text',
        value: 'Det er personvernombodet som skal syte for at kommunen følgjer personvernreglane.',
      },
    ],
  },
  {
    id: 'held-out-officer-answers-for-the-inspections',
    base: 'building-case.nb',
    kind: 'contradiction',
    rule: ['dpo-role-correct', 'dpo-named-controller'],
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/responsibility',
        value: [{ level: 'daily', title: 'Ombudet for personvern i kommunen' }],
      },
    ],
  },
  {
    id: 'held-out-mailbox-of-sandnes-left-from-the-original',
    base: 'job-application.nb',
    kind: 'wrong-value',
    rule: 'foreign-municipality-reference',
    at: '/requests/contact/email',
    changes: [{ op: 'replace', path: '/requests/contact/email', value: 'jobb@sandnes.kommune.no' }],
  },
  {
    id: 'held-out-answer-within-45-days',
    base: 'kindergarten.nb',
    kind: 'wrong-value',
    rule: 'response-deadline-wrong',
    at: '/requests/deadline',
    changes: [{ op: 'replace', path: '/requests/deadline', value: 'P45D' }],
  },
  {
    id: 'held-out-answer-within-six-weeks-in-words',
    base: 'child-welfare.nn',
    kind: 'wording',
    rule: 'response-deadline-wrong',
    at: '/requests',
    changes: [
      { op: 'remove', path: '/requests/deadline' },
      {
        op: 'add',
        path: '/requests/text',
        value: { nn: 'Du får svar innan seks veker.', nb: 'Du får svar innen seks uker.' },
      },
    ],
  },
  {
    id: 'held-out-four-months-more',
    base: 'archive-and-journal.nn',
    kind: 'wrong-value',
    rule: 'response-extension-wrong',
    at: '/requests/extension',
    changes: [{ op: 'replace', path: '/requests/extension/by', value: 'P4M' }],
  },
  {
    id: 'held-out-copy-costs-250-kroner',
    base: 'property-tax.nn',
    kind: 'wrong-value',
    rule: 'request-fee-wrong',
    at: '/requests/fee',
    changes: [
      {
        op: 'replace',
        path: '/requests/fee',
        value: { free: false, text: 'Vi tek 250 kroner for kvar utskrift av det vi har om deg.' },
      },
    ],
  },
  {
    id: 'held-out-requests-in-writing-only-as-a-code',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'request-form-restriction',
    at: '/requests',
    changes: [{ op: 'replace', path: '/requests/formality', value: 'written' }],
  },
  {
    id: 'held-out-on-paper-with-a-signature',
    base: 'camera.nn',
    kind: 'wording',
    rule: 'request-form-restriction',
    at: '/requests',
    changes: [
      {
        op: 'add',
        path: '/requests/text',
        value: 'Krav om å få sjå opptak tek vi berre imot på papir med underskrifta di på.',
      },
    ],
  },
  {
    id: 'held-out-picture-of-licence-with-every-request',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'identity-check-overreach',
    at: '/requests/identification',
    changes: [
      {
        op: 'replace',
        path: '/requests/identification',
        value: 'Send alltid med et bilde av førerkortet eller passet ditt når du ber om noe.',
      },
    ],
  },
  {
    id: 'held-out-complaint-to-the-county-governor',
    base: 'volunteers-and-respite.nn',
    kind: 'wrong-value',
    rule: 'complaint-wrong-authority',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: {
          authority: { name: 'Statsforvaltaren i Vestland' },
          text: 'Du har rett til å klage til statsforvaltaren på korleis vi brukar opplysningane dine.',
        },
      },
    ],
  },
  {
    id: 'held-out-complaint-to-an-authority-without-a-name',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'complaint-authority-unnamed',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint',
        value: {
          text: 'Du har rett til å klage til tilsynsmyndigheten. Klage på selve gebyret sender du til kommunen.',
        },
      },
    ],
  },
  {
    id: 'held-out-case-closed-here-before-datatilsynet',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'complaint-precondition',
    at: '/complaint',
    changes: [
      {
        op: 'replace',
        path: '/complaint/text',
        value:
          'Du har rett til å klage til Datatilsynet så snart vi har gjort oss ferdig med klagen din her i kommunen.',
      },
    ],
  },
];

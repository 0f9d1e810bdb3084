import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

/** How rights are exercised: deadlines, fees, form, identity. */
export const REQUESTS: readonly LawfulVariant[] = [
  {
    id: 'a-particular-case-for-document-access-nb',
    base: 'library.nb',
    because:
      'offentleglova § 28 asks for a particular case; the access of the GDPR does not, and is told apart.',
    changes: [
      put(
        '/publicAccess/documentAccess/conditions',
        'Kravet må gjelde en bestemt sak eller i rimelig utstrekning saker av en bestemt art.',
      ),
    ],
  },
  {
    id: 'a-particular-case-for-document-access-nn',
    base: 'archive-and-journal.nn',
    because:
      'offentleglova § 28 asks for a particular case; the access of the GDPR does not, and is told apart.',
    changes: [put('/publicAccess/documentAccess/conditions', 'Kravet må gjelde ei bestemt sak.')],
  },
  {
    id: 'fee-for-further-copies-nb',
    base: 'website.nb',
    because: 'Art. 15(3): a reasonable fee for further copies; art. 12(5): for excessive requests.',
    changes: [
      put('/requests/fee', {
        free: true,
        exceptions: ['further-copies', 'manifestly-unfounded-or-excessive'],
        text: 'Det er gratis. Vil du ha flere kopier av det samme, kan vi ta et rimelig gebyr.',
      }),
    ],
  },
  {
    id: 'fee-for-further-copies-nn',
    base: 'newsletter.nn',
    because: 'Art. 15(3): a reasonable fee for further copies.',
    changes: [
      put('/requests/fee', {
        free: true,
        exceptions: ['further-copies'],
        text: 'Det er gratis. For fleire kopiar enn ein kan vi ta betalt det det kostar oss.',
      }),
    ],
  },
  {
    id: 'fee-for-paper-copies-of-documents',
    base: 'building-case.nb',
    because:
      'offentlegforskrifta § 4 allows a fee for paper copies above a hundred pages: another access than art. 15.',
    changes: [
      put('/publicAccess/documentAccess', {
        text: 'Alle kan be om innsyn i dokumentene våre.',
        fee: { free: false, text: 'Vil du ha mer enn hundre sider på papir, tar vi én krone per side.' },
        law: ['offentleglova § 3', 'offentlegforskrifta § 4'],
      }),
    ],
  },
  {
    id: 'extension-told-as-a-total',
    base: 'kindergarten.nb',
    because: 'One month and two more are three (art. 12(3)).',
    changes: [
      put('/requests/extension', {
        to: 'P3M',
        notice: true,
        reasons: true,
        text: 'Er saken vanskelig, kan det ta inntil tre måneder. Da sier vi fra og forklarer hvorfor innen en måned.',
      }),
    ],
  },
  {
    id: 'extension-of-two-months-nn',
    base: 'camera.nn',
    because: 'Art. 12(3) allows two months more with notice and reasons.',
    changes: [
      put('/requests/extension', {
        by: 'P2M',
        notice: true,
        reasons: true,
        text: 'Er det mykje opptak å gå gjennom, brukar vi opp til to månader til. Det får du vite, og kvifor, innan ein månad.',
      }),
    ],
  },
  {
    id: 'shorter-deadline-nb',
    base: 'library.nb',
    because: 'A shorter promise than one month is lawful (art. 12(3): without undue delay).',
    changes: [put('/requests/deadline', 'P2W'), drop('/requests/extension')],
  },
  {
    id: 'shorter-deadline-nn',
    base: 'newsletter.nn',
    because: 'A shorter promise than one month is lawful (art. 12(3): without undue delay).',
    changes: [
      put('/requests/deadline', 'P14D'),
      put(
        '/requests/text',
        'Skriv til oss slik det passar deg. Du får svar innan 14 dagar, og det er gratis.',
      ),
    ],
  },
  {
    id: 'form-recommended-nb',
    base: 'website.nb',
    because: 'A channel may be recommended; only a demand restricts (art. 12(2)).',
    changes: [
      put(
        '/requests/text',
        'Vi anbefaler skjemaet, for det er kryptert. Men du kan også skrive, ringe eller komme innom.',
      ),
    ],
  },
  {
    id: 'form-recommended-nn',
    base: 'school.nn',
    because: 'A channel may be recommended; only a demand restricts (art. 12(2)).',
    changes: [put('/requests/text', 'Bruk gjerne skjemaet om innsyn. Du kan òg spørje munnleg.')],
  },
  {
    id: 'no-copy-of-a-passport-nb',
    base: 'water-meter.nb',
    because: 'Art. 12(6) allows more information in case of reasonable doubt; no copy is asked for.',
    changes: [
      put(
        '/requests/identification',
        'Vi ber aldri om kopi av pass. Er vi i rimelig tvil om hvem du er, ber vi deg logge inn.',
      ),
    ],
  },
  {
    id: 'identity-in-doubt-nn',
    base: 'camera.nn',
    because: 'Art. 12(6) allows more information in case of reasonable doubt.',
    changes: [
      put(
        '/requests/identification',
        'Er vi i rimeleg tvil om kven du er, ber vi deg vise legitimasjon når du kjem for å sjå opptaket.',
      ),
    ],
  },
  {
    id: 'thirty-days-to-pay-nb',
    base: 'water-meter.nb',
    because: 'A time limit for paying a bill is no time limit for answering a request.',
    changes: [put('/processingActivities/1/text', 'Fakturaen skal betales innen 30 dager.')],
  },
];

import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

const NO_PORTABILITY =
  'Art. 20(1)(a): the right exists only for consent and contract; silence on it is no fault elsewhere.';

/** The rights, requests and complaints. */
export const RIGHTS: readonly LawfulVariant[] = [
  ...[
    'building-case.nb',
    'water-meter.nb',
    'library.nb',
    'school.nn',
    'property-tax.nn',
    'health-and-care.nn',
    'archive-and-journal.nn',
  ].map(
    (base): LawfulVariant => ({
      id: `silent-on-portability-${base.replace('.', '-')}`,
      base,
      because: NO_PORTABILITY,
      changes: [drop('/rights/portability')],
    }),
  ),
  ...['job-application.nb', 'newsletter.nn', 'whistle-blowing.nb'].map(
    (base): LawfulVariant => ({
      id: `silent-on-objection-${base.replace('.', '-')}`,
      base,
      because:
        'Art. 21(1): the right exists only for art. 6(1)(e) and (f); silence on it is no fault elsewhere.',
      changes: [drop('/rights/objection')],
    }),
  ),
  {
    id: 'access-limited-by-section-16-nn',
    base: 'camera.nn',
    because: 'personopplysningslova § 16 limits the right of access.',
    changes: [
      put('/rights/access/limitations/-', {
        text: 'Vi ventar med innsyn når politiet etterforskar, om innsynet ville skade etterforskinga.',
        law: ['personopplysningslova § 16 første ledd bokstav b'],
      }),
    ],
  },
  {
    id: 'access-limited-by-section-16-nb',
    base: 'website.nb',
    because: 'personopplysningsloven § 16 limits the right of access.',
    changes: [
      put('/rights/access/limitations', [
        {
          text: 'Interne utkast gir vi ikke innsyn i når loven unntar dem.',
          law: ['personopplysningsloven § 16'],
        },
      ]),
    ],
  },
  {
    id: 'archive-access-limited-by-section-17',
    base: 'archive-and-journal.nn',
    because: 'personopplysningslova § 17 limits access, rectification and restriction in archives.',
    changes: [
      put('/rights/restriction/limitations', [
        { text: 'I bevaringsarkivet gjeld ikkje alltid denne retten.', law: ['personopplysningslova § 17'] },
      ]),
    ],
  },
  {
    id: 'please-contact-us-first-nb',
    base: 'library.nb',
    because:
      'Datatilsynet itself asks people to contact the body first; only "must" would be a condition (art. 77).',
    changes: [
      put(
        '/complaint/text',
        'Du bør kontakte oss først, så vi får rettet opp. Men du kan når som helst klage til Datatilsynet.',
      ),
      put('/complaint/priorContact', 'advised'),
    ],
  },
  {
    id: 'please-contact-us-first-nn',
    base: 'property-tax.nn',
    because:
      'Datatilsynet itself asks people to contact the body first; only "must" would be a condition (art. 77).',
    changes: [
      put(
        '/complaint/text',
        'Vi ber deg ta kontakt med oss før du klagar, men du treng ikkje gjere det. Du har alltid rett til å klage til Datatilsynet.',
      ),
      put('/complaint/priorContact', 'advised'),
    ],
  },
  {
    id: 'further-complaint-to-the-board-nb',
    base: 'building-case.nb',
    because: 'Personvernnemnda hears appeals over what Datatilsynet decides (personopplysningsloven § 22).',
    changes: [
      put(
        '/complaint/text',
        'Du kan klage til Datatilsynet. Er du uenig i det Datatilsynet bestemmer, kan du klage videre til Personvernnemnda.',
      ),
    ],
  },
  {
    id: 'the-ombudsman-besides-nn',
    base: 'school.nn',
    because: 'Sivilombodet controls the administration beside Datatilsynet (sivilombodslova § 7).',
    changes: [
      put(
        '/complaint/text',
        'Du har alltid rett til å klage til Datatilsynet. Du kan òg skrive til Sivilombodet om korleis kommunen har handsama saka di.',
      ),
    ],
  },
  {
    id: 'county-governor-for-access-to-documents-nb',
    base: 'building-case.nb',
    because: 'offentleglova § 32: the county governor decides complaints over access to municipal documents.',
    changes: [
      put('/publicAccess/documentAccess', {
        text: 'Alle kan be om innsyn i dokumentene våre. Får du nei, kan du klage til statsforvalteren.',
        law: ['offentleglova § 3', 'offentleglova § 32'],
      }),
      put(
        '/complaint/text',
        'Du kan klage til Datatilsynet på hvordan vi behandler opplysninger. Klage på avslag om innsyn i dokumenter avgjør statsforvalteren.',
      ),
    ],
  },
  {
    id: 'county-governor-for-access-to-documents-nn',
    base: 'school.nn',
    because: 'offentleglova § 32: the county governor decides complaints over access to municipal documents.',
    changes: [
      put('/publicAccess/documentAccess', {
        text: 'Du kan be om innsyn i dokument. Seier vi nei, kan du klage til statsforvaltaren.',
        law: ['offentleglova § 32'],
      }),
    ],
  },
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
    id: 'withdrawal-by-telephone',
    base: 'kindergarten.nb',
    because:
      'Art. 7(3): as easy as giving; the app where consent was given, or any other way the parents choose.',
    changes: [
      put('/rights/withdrawConsent/howTo', 'Gå til «Samtykker» i appen, ring oss eller si fra til styreren.'),
    ],
  },
  {
    id: 'complaint-may-be-made-nb',
    base: 'building-case.nb',
    because: '"Du kan klage" is a right of the reader, not a hedge of the controller.',
    changes: [
      put(
        '/processingActivities/0/purposes/1/text',
        'Forberede klager for statsforvalteren, for du kan klage på vedtaket',
      ),
    ],
  },
  {
    id: 'complaint-may-be-made-nn',
    base: 'property-tax.nn',
    because: '"Du kan klage" is a right of the reader, not a hedge of the controller.',
    changes: [
      put(
        '/processingActivities/3/purposes/0/text',
        'Du kan klage på skatten. Då førebur vi klaga og avgjer henne i klagenemnda',
      ),
    ],
  },
  {
    id: 'withdrawal-told-once-nn',
    base: 'newsletter.nn',
    because: 'Art. 13(2)(c) asks that withdrawal be told, not where or how often.',
    changes: [
      drop('/processingActivities/0/legalBases/0/consent/withdrawal'),
      put(
        '/rights/withdrawConsent/text',
        'Du har rett til å trekkje samtykket når som helst, og det vi gjorde før det, er framleis lovleg.',
      ),
    ],
  },
  {
    id: 'the-ombudsman-wants-an-appeal-first-nb',
    base: 'building-case.nb',
    because:
      'That Sivilombudet wants the appeals used first is no condition for complaining to Datatilsynet (art. 77).',
    changes: [
      put(
        '/complaint/text',
        'Du kan klage til Datatilsynet. Vil du gå til Sivilombudet, må du ha klaget på vedtaket først.',
      ),
    ],
  },
  {
    id: 'appeals-in-writing-nb',
    base: 'building-case.nb',
    because:
      'An appeal over a decision is written (forvaltningsloven § 32); requests under the GDPR are free of form.',
    changes: [
      put('/sections', [
        {
          heading: 'Klage på vedtak',
          text: 'Klagen må være skriftlig, og fristen er tre uker.',
          law: ['forvaltningsloven § 29', 'forvaltningsloven § 32'],
        },
      ]),
    ],
  },
  {
    id: 'thirty-days-to-pay-nb',
    base: 'water-meter.nb',
    because: 'A time limit for paying a bill is no time limit for answering a request.',
    changes: [put('/processingActivities/1/text', 'Fakturaen skal betales innen 30 dager.')],
  },
  {
    id: 'so-that-others-can-nb',
    base: 'kindergarten.nb',
    because: 'What children can do is the end, not a hedge of the controller (art. 12(1)).',
    changes: [
      put(
        '/processingActivities/1/purposes/1/text',
        'Sørge for at alle barn kan leke trygt, og ordne opp når de ikke kan det',
      ),
    ],
  },
  {
    id: 'so-that-others-can-nn',
    base: 'school.nn',
    because: 'What pupils can do is the end, not a hedge of the controller (art. 12(1)).',
    changes: [
      put(
        '/processingActivities/2/purposes/0/text',
        'Sjå til at elevane kan vere trygge, og rette opp når dei ikkje er det',
      ),
    ],
  },
];

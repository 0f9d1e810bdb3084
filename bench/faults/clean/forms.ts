import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

const DRAFT = 'A draft is not published yet; what it says is judged, not that it is a draft.';

/** Form, language, dates and extensions. */
export const FORMS: readonly LawfulVariant[] = [
  {
    id: 'draft-nb',
    base: 'website.nb',
    because: DRAFT,
    changes: [put('/status', 'draft'), drop('/published'), drop('/reviewed')],
  },
  { id: 'draft-nn', base: 'school.nn', because: DRAFT, changes: [put('/status', 'draft')] },
  {
    id: 'dates-by-month-nb',
    base: 'kindergarten.nb',
    because: 'No provision asks for the day; a month is exact enough to see that the text is fresh.',
    changes: [put('/published', '2023-02'), put('/updated', '2026-08'), put('/reviewed', '2026-08')],
  },
  {
    id: 'dates-by-month-nn',
    base: 'camera.nn',
    because: 'No provision asks for the day; a month is exact enough to see that the text is fresh.',
    changes: [put('/published', '2024-11'), put('/reviewed', '2026-08')],
  },
  {
    id: 'extensions-of-the-author',
    base: 'library.nb',
    because: 'Keys that begin with x- are free.',
    changes: [
      put('/x-archive-reference', '2026/123'),
      put('/controller/x-internal', { protocol: 17 }),
      put('/processingActivities/0/x-article-30', ['2026-4']),
      put('/processingActivities/0/purposes/0/x-owner', 'biblioteksjefen'),
    ],
  },
  {
    id: 'english-name-of-a-document-nb',
    base: 'website.nb',
    because: 'A foreign name may be quoted in a Norwegian text (språkloven § 9 asks for clear language).',
    changes: [
      put(
        '/processingActivities/3/jointControllers/0/text',
        'Meta kaller avtalen «Information about Page Insights Data» og «Controller Addendum».',
      ),
    ],
  },
  {
    id: 'english-name-of-a-document-nn',
    base: 'school.nn',
    because: 'A foreign name may be quoted in a Norwegian text (språklova § 9 asks for clear language).',
    changes: [
      put(
        '/processingActivities/1/transfers/0/text',
        'Filene ligg i EØS. Avtalen heiter «Products and Services Data Protection Addendum», og selskapet er sertifisert.',
      ),
    ],
  },
  {
    id: 'official-text-quoted-in-bokmaal-nn',
    base: 'property-tax.nn',
    because: 'The Norwegian text of the GDPR exists in bokmål only; a nynorsk text may quote it.',
    changes: [
      put('/sections', [
        {
          topic: 'legal-background',
          heading: 'Kva lova seier',
          text: 'Artikkel 6 nr. 1 bokstav e gjeld «behandlingen er nødvendig for å utføre en oppgave i allmennhetens interesse eller utøve offentlig myndighet som den behandlingsansvarlige er pålagt».',
        },
      ]),
    ],
  },
  {
    id: 'official-text-quoted-in-nynorsk-nb',
    base: 'building-case.nb',
    because: 'The text of offentleglova exists in nynorsk only; a bokmål text may quote it.',
    changes: [
      put('/relatedLaw', [
        {
          law: ['offentleglova § 3'],
          text: 'Loven sier: «Saksdokument, journalar og liknande register for organet er opne for innsyn dersom ikkje anna følgjer av lov eller forskrift med heimel i lov.»',
        },
      ]),
    ],
  },
  {
    id: 'abbreviation-in-the-definitions-nb',
    base: 'kindergarten.nb',
    because: 'An abbreviation spelled out elsewhere in the declaration is explained (art. 12(1)).',
    changes: [
      put('/definitions', [{ term: 'PPT', text: 'Pedagogisk-psykologisk tjeneste' }]),
      put('/processingActivities/1/recipients/1/text', 'PPT, når dere har bedt om hjelp derfra'),
    ],
  },
  {
    id: 'abbreviation-spelled-out-elsewhere-nn',
    base: 'school.nn',
    because: 'An abbreviation spelled out elsewhere in the declaration is explained (art. 12(1)).',
    changes: [
      put('/text', 'IOP tyder individuell opplæringsplan.'),
      put(
        '/processingActivities/0/personalData/3/text',
        'IOP, utgreiingar frå PPT og det foreldra fortel om sjukdom eller nedsett funksjonsevne',
      ),
    ],
  },
  {
    id: 'link-beside-its-text-nb',
    base: 'website.nb',
    because: 'A text that sends the reader on is easily accessible when the address stands there.',
    changes: [
      put('/rights/access/howTo', 'Her kan du lese mer: https://www.granvik.kommune.no/skjema/kontakt'),
    ],
  },
  {
    id: 'link-beside-its-text-nn',
    base: 'school.nn',
    because: 'A text that sends the reader on is easily accessible when the address stands beside it.',
    changes: [
      put('/seeAlso', [
        {
          name: 'Her kan du lese meir om skulane våre',
          url: 'https://www.myrfjord.kommune.no/skule',
          relation: 'general',
        },
      ]),
    ],
  },
  {
    id: 'gdpr-under-its-names-nb',
    base: 'water-meter.nb',
    because: 'The regulation has more than one name that is right.',
    changes: [
      put('/relatedLaw/-', {
        law: ['personvernforordningen'],
        text: 'EUs personvernforordning (General Data Protection Regulation, GDPR) gjelder som norsk lov.',
      }),
    ],
  },
  {
    id: 'gdpr-under-its-names-nn',
    base: 'newsletter.nn',
    because: 'The regulation has more than one name that is right.',
    changes: [
      put('/relatedLaw', [
        {
          law: ['personvernforordninga'],
          text: 'Personvernforordninga (forordning (EU) 2016/679) er ein del av personopplysningslova.',
        },
      ]),
    ],
  },
  {
    id: 'children-as-readers-are-told-so-nb',
    base: 'library.nb',
    because: 'The layer for children satisfies art. 12(1); their parents may ask on their behalf.',
    changes: [
      put(
        '/requests/representation',
        'Er du under 15 år, kan foreldrene dine spørre for deg. Du kan også spørre selv.',
      ),
    ],
  },
  {
    id: 'filling-in-a-form-is-no-placeholder-nb',
    base: 'website.nb',
    because: 'To tell that a form is filled in leaves nothing open.',
    changes: [put('/processingActivities/1/text', 'Du fyller inn navnet ditt i skjemaet og trykker [Send].')],
  },
  {
    id: 'vaccination-by-age-decided-by-machine-nn',
    base: 'health-and-care.nn',
    because:
      'pasientjournalloven § 11 allows automated decisions that intervene little; art. 13(2)(f) is answered.',
    changes: [
      put('/processingActivities/1/automatedDecisions', [
        {
          text: 'Du får tilbod om time til influensavaksine automatisk.',
          profiling: false,
          logic: 'Systemet plukkar ut alle over 65 år.',
          significance: 'Du slepp å bestille time.',
          consequences: 'Er du yngre, må du ringe sjølv.',
          ground: '22(2)(b)',
          law: ['pasientjournalloven § 11'],
          safeguards: ['human-intervention', 'express-view', 'contest'],
          appliesTo: { categories: ['date-of-birth'] },
        },
      ]),
      put('/rights/notSubjectToAutomatedDecision', {
        text: 'Du kan krevje at eit menneske vurderer om du skal få time til vaksine.',
      }),
    ],
  },
];

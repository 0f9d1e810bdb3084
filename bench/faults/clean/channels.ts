import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

/** Channels, and the public journal. */
export const CHANNELS: readonly LawfulVariant[] = [
  {
    id: 'without-sensitive-data-nn',
    base: 'newsletter.nn',
    because: 'The everyday word in advice not to send something is no claim about special categories.',
    changes: [
      put(
        '/communication/0/text',
        'Sida er kryptert (https). Send ikkje sensitive opplysningar i e-post, for han er ikkje kryptert.',
      ),
    ],
  },
  {
    id: 'without-sensitive-data-nb',
    base: 'library.nb',
    because: 'The everyday word in advice not to send something is no claim about special categories.',
    changes: [
      put('/communication/2/text', 'SMS er ikke kryptert. Ikke send oss sensitive opplysninger på SMS.'),
    ],
  },
  {
    id: 'not-sensitive-nn',
    base: 'volunteers-and-respite.nn',
    because: 'That something is not sensitive is no claim about special categories.',
    changes: [put('/processingActivities/3/text', 'Lista har ikkje sensitive opplysningar.')],
  },
  {
    id: 'general-declaration-tells-of-the-journal-nb',
    base: 'library.nb',
    because:
      'The declaration of a service may leave the public journal to the general declaration it links to.',
    changes: [
      drop('/publicAccess'),
      put('/seeAlso', [
        {
          name: 'Personvern i Bjørkestrand kommune',
          url: 'https://www.bjorkestrand.kommune.no/personvern',
          relation: 'general',
        },
      ]),
    ],
  },
  {
    id: 'letters-come-in-digitally-nn',
    base: 'volunteers-and-respite.nn',
    because: 'The right to opt out (eForvaltningsforskrifta § 9) concerns letters from the body, not to it.',
    changes: [drop('/rights/digitalReservation')],
  },
  {
    id: 'emergency-and-short-numbers',
    base: 'health-and-care.nn',
    because: 'Numbers of three, five and six digits are telephone numbers in Norway.',
    changes: [
      put('/contacts', [
        { role: 'service-unit', unit: 'Legevakta', phone: '116117' },
        { role: 'service-desk', unit: 'Innbyggjartorget', phone: '02020' },
      ]),
    ],
  },
  {
    id: 'bank-account-of-eleven-digits',
    base: 'water-meter.nb',
    because: 'Eleven digits written 4.2.5 are a bank account, not a national identity number.',
    changes: [put('/processingActivities/1/text', 'Du betaler til konto 1581.99.90260.')],
  },
  {
    id: 'documents-published-with-criteria-nn',
    base: 'archive-and-journal.nn',
    because: 'offentlegforskrifta § 7: documents may be published when the criteria are told.',
    changes: [
      put('/publicAccess/documents', {
        published: true,
        url: 'https://postliste.grunnvaag.kommune.no',
        criteria:
          'Vi legg ut dokument i politiske saker. Dokument med fødselsnummer eller teiepliktige opplysningar legg vi ikkje ut.',
        law: ['offentlegforskrifta § 7'],
      }),
    ],
  },
  {
    id: 'journal-published-freely-nb',
    base: 'website.nb',
    because: 'A municipality may publish its journal without a duty to do so (offentlegforskrifta § 6).',
    changes: [
      put(
        '/publicAccess/journal/text',
        'Vi har valgt å publisere postlisten på nett. Brev i en sak blir journalført, og alle har rett til å be om innsyn.',
      ),
    ],
  },
  {
    id: 'no-duty-to-publish-the-journal-nb',
    base: 'library.nb',
    because:
      'offentlegforskrifta § 6 obliges state bodies; the text says that the municipality is not obliged.',
    changes: [
      put('/publicAccess/journal', {
        published: true,
        url: 'https://www.bjorkestrand.kommune.no/innsyn',
        text: 'Vi har ikke plikt til å publisere postlisten på nett, men vi gjør det likevel.',
      }),
    ],
  },
  {
    id: 'no-duty-to-publish-the-journal-nn',
    base: 'archive-and-journal.nn',
    because:
      'offentlegforskrifta § 6 obliges state bodies; the text says that the municipality chose to publish.',
    changes: [
      put(
        '/publicAccess/journal/text',
        'Kommunen har ikkje plikt til å publisere journalen på nettet, men har valt det. Postlista viser brev i saker.',
      ),
    ],
  },
];

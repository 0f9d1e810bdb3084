import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

const NECESSARY =
  'ekomloven § 3-15 second paragraph lifts the duty of information as well where storing is strictly necessary.';

/** Cookies, channels, breaches, the authority and the public journal. */
export const CHANNELS: readonly LawfulVariant[] = [
  {
    id: 'necessary-cookies-without-information-nb',
    base: 'website.nb',
    because: NECESSARY,
    changes: [
      put('/cookies/items/0', { names: ['gk_samtykke'], category: 'necessary' }),
      put('/cookies/items/1', { names: ['gk_last'], category: 'transmission' }),
    ],
  },
  {
    id: 'necessary-cookies-without-information-nn',
    base: 'whole-municipality.nn',
    because: NECESSARY,
    changes: [
      put('/cookies', {
        items: [{ names: ['JSESSIONID'], category: 'necessary' }],
        text: {
          nn: 'Vi brukar berre den informasjonskapselen som trengst for at sida skal verke.',
          en: 'We use only the cookie the site needs to work.',
        },
      }),
    ],
  },
  {
    id: 'necessary-cookies-alone-nb',
    base: 'library.nb',
    because: NECESSARY,
    changes: [
      put('/cookies', {
        consent: 'not-asked',
        items: [{ names: ['mittbibliotek'], category: 'necessary', purpose: 'Holde deg innlogget' }],
      }),
    ],
  },
  {
    id: 'no-cookies-nb',
    base: 'website.nb',
    because: 'Where nothing is stored in the equipment, ekomloven § 3-15 asks for nothing.',
    changes: [
      put('/cookies', 'none'),
      put(
        '/processingActivities/2/legalBases/0/consent/text',
        'Du svarer ja eller nei i en boks på forsiden.',
      ),
    ],
  },
  {
    id: 'no-cookies-nn',
    base: 'newsletter.nn',
    because: 'Where nothing is stored, ekomlova § 3-15 asks for nothing.',
    changes: [put('/cookies', 'none')],
  },
  {
    id: 'browser-settings-besides-the-banner-nb',
    base: 'website.nb',
    because: 'To delete cookies in the browser is advice beside a consent by opt-in.',
    changes: [
      put(
        '/cookies/withdrawal/text',
        'Du ombestemmer deg når du vil, med to klikk. Du kan også slette informasjonskapslene i innstillingene i nettleseren.',
      ),
    ],
  },
  {
    id: 'count-without-cookies',
    base: 'website.nb',
    because: 'A count of visits that keeps nothing about anybody is anonymous (recital 26).',
    changes: [
      put('/processingActivities/0/exclusions', [
        {
          of: 'identification',
          text: 'Vi teller også sidevisninger på serveren. Tallene er summer uten IP-adresser, og ingen kan kjennes igjen.',
        },
      ]),
    ],
  },
  {
    id: 'breach-within-72-hours-nb',
    base: 'social-services.nb',
    because: 'Art. 33 obliges to notify Datatilsynet of breaches within 72 hours; this is no abolished duty.',
    changes: [
      put(
        '/general/security/text',
        'Oppslag blir logget. Kommer opplysninger på avveie, melder vi avviket til Datatilsynet innen 72 timer.',
      ),
    ],
  },
  {
    id: 'breach-within-72-hours-nn',
    base: 'health-and-care.nn',
    because: 'Art. 33 obliges to notify Datatilsynet of breaches within 72 hours; this is no abolished duty.',
    changes: [
      put(
        '/general/security/text',
        'Vi loggar kvart oppslag. Vi har meldeplikt til Datatilsynet ved brot på tryggleiken, og melder slike brot innan 72 timar.',
      ),
    ],
  },
  {
    id: 'prior-consultation-nb',
    base: 'water-meter.nb',
    because: 'Art. 36 on prior consultation is in force.',
    changes: [
      put(
        '/processingActivities/0/assessments/0/text',
        'Vi har vurdert personvernkonsekvensene. Hadde risikoen vært høy, ville vi drøftet den med Datatilsynet på forhånd.',
      ),
    ],
  },
  {
    id: 'permission-under-section-7',
    base: 'social-services.nb',
    because: 'personopplysningsloven § 7 lets Datatilsynet permit certain processing.',
    changes: [
      put(
        '/general/text',
        'Vi har tillatelse fra Datatilsynet etter personopplysningsloven § 7 for det vi gjør i gjeldsprosjektet.',
      ),
    ],
  },
  {
    id: 'breach-of-camera-recordings-nn',
    base: 'camera.nn',
    because:
      'Breaches are notified to Datatilsynet (art. 33), cameras are not, and crimes are reported to the police.',
    changes: [
      put(
        '/general/security/text',
        'Opptaka ligg krypterte i eit låst rom. Kjem opptak på avvegar, melder vi det til Datatilsynet. Hærverk melder vi til politiet.',
      ),
    ],
  },
  {
    id: 'no-permission-needed-for-cameras',
    base: 'camera.nn',
    because: 'The act of 2018 has no duty to register cameras, and the text says so.',
    changes: [
      put(
        '/general/text',
        'Ingen sit og ser på bileta. Det er ikkje lenger meldeplikt til Datatilsynet for kameraovervaking.',
      ),
    ],
  },
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
  {
    id: 'no-licence-needed-any-more-nb',
    base: 'social-services.nb',
    because: 'The act of 2018 has no licences, and the text says so.',
    changes: [put('/general/text', 'Vi trenger ikke lenger konsesjon fra Datatilsynet for fagsystemet.')],
  },
  {
    id: 'use-is-no-consent-nb',
    base: 'website.nb',
    because: 'The text says itself that use is no consent (ekomloven § 3-15).',
    changes: [
      put(
        '/cookies/text',
        'Første gang du kommer hit, spør vi om du vil være med i statistikken. At du bruker nettstedet, er ikke et samtykke.',
      ),
    ],
  },
  {
    id: 'statistics-said-not-to-be-anonymous-nb',
    base: 'website.nb',
    because: 'The text says itself that the data are personal data (art. 4(1)).',
    changes: [
      put(
        '/processingActivities/2/text',
        'Statistikken i Sidetall er ikke anonym, for besøksnummeret følger deg fra side til side.',
      ),
    ],
  },
];

import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const NECESSARY =
  'ekomloven § 3-15 second paragraph lifts the duty of information as well where storing is strictly necessary.';

/** Cookies and counting. */
export const COOKIES: readonly LawfulVariant[] = [
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

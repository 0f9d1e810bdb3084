import type { Fault } from '../fault.ts';

/** The counter of visits that nynorsk pages are given: complete, so that only what is changed in it is wrong. */
const COUNTER = {
  names: ['brevdua_tal'],
  tool: 'Brevdua Tal',
  provider: 'Brevdua AB',
  category: 'analytics',
  purpose: 'Telje kor mange som les påmeldingssida',
  data: 'Eit tilfeldig nummer og kva side du opna',
  sharedWith: 'Ingen andre enn Brevdua AB får lese han.',
  duration: 'P6M',
  firstParty: true,
  technology: 'cookie',
} as const;

/** A way back that is as easy as saying yes. */
const WITHDRAWAL = {
  text: 'Du kan ombestemme deg når du vil.',
  howTo: 'Trykk «Informasjonskapslar» nedst på sida.',
  url: 'https://www.solnes.kommune.no/kapslar',
} as const;

/** Faults about cookies and statistics on visits: ekomloven § 3-15, GDPR 4(1), 4(5), 4(11), 7(3). */
export const COOKIES: readonly Fault[] = [
  {
    id: 'statistics-called-anonymous',
    base: 'website.nb',
    kind: 'wording',
    rule: 'analytics-anonymous-claim',
    at: '/processingActivities/2',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/text',
        value: 'Statistikken er helt anonym, så ingen vet at det var du som var innom.',
      },
    ],
  },
  {
    id: 'truncated-addresses-called-anonymous',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'analytics-anonymous-claim',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: { nn: 'Besøkstal', en: 'Visits' },
            text: {
              nn: 'Vi brukar Matomo til å telje besøk. Dei siste sifra i IP-adressa blir fjerna, slik at du er anonym for oss.',
              en: 'We use Matomo to count visits. The last digits of the IP address are removed.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'random-visitor-number-called-anonymised',
    base: 'website.nb',
    kind: 'wording',
    rule: 'analytics-anonymous-claim',
    at: '/cookies/items/2',
    changes: [
      {
        op: 'replace',
        path: '/cookies/items/2/data',
        value:
          'Et tilfeldig besøksnummer og hvilke sider du åpner. Opplysningene anonymiseres før de lagres.',
      },
    ],
  },
  {
    id: 'lasting-cookie-claimed-anonymous',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'analytics-anonymous-claim',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: { consent: 'opt-in', withdrawal: WITHDRAWAL, items: [COUNTER], claims: ['anonymous'] },
      },
    ],
  },
  {
    id: 'de-identified-explained-as-untraceable',
    base: 'health-and-care.nn',
    kind: 'wording',
    rule: 'anonymised-vs-deidentified',
    at: '/definitions/0',
    changes: [
      {
        op: 'add',
        path: '/definitions',
        value: [
          {
            term: 'Avidentifiserte opplysningar',
            text: 'Opplysningar som ikkje lenger kan førast tilbake til deg som person.',
          },
        ],
      },
    ],
  },
  {
    id: 'survey-answers-de-identified-and-nobody-knows-who',
    base: 'library.nb',
    kind: 'wording',
    rule: 'anonymised-vs-deidentified',
    at: '/processingActivities/2/retention/0',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention/0/text',
        value:
          'Deltakerlisten avidentifiseres dagen etter arrangementet, slik at det er umulig å finne ut hvem som var der.',
      },
    ],
  },
  {
    id: 'de-identified-that-is-anonymous',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'anonymised-vs-deidentified',
    at: '/sections/0',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: { nn: 'Statistikk', en: 'Statistics' },
            text: 'Til statistikken bruker vi bare avidentifiserte, det vil si anonyme, opplysninger fra sakene.',
          },
        ],
      },
    ],
  },
  {
    id: 'consent-by-browser-stated',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'cookie-consent-by-browser',
    at: '/cookies/consent',
    changes: [{ op: 'replace', path: '/cookies/consent', value: 'browser-settings' }],
  },
  {
    id: 'consent-by-browser-stated-in-nynorsk',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'cookie-consent-by-browser',
    at: '/cookies/consent',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: { consent: 'browser-settings', withdrawal: WITHDRAWAL, items: [COUNTER] },
      },
    ],
  },
  {
    id: 'cookies-turned-off-in-the-browser',
    base: 'website.nb',
    kind: 'wording',
    rule: 'cookie-consent-by-browser',
    at: '/cookies',
    changes: [
      { op: 'remove', path: '/cookies/consent' },
      {
        op: 'replace',
        path: '/cookies/text',
        value:
          'De fleste nettlesere er satt opp til å godta informasjonskapsler. Ønsker du ikke å godta dem, endrer du innstillingene i nettleseren.',
      },
    ],
  },
  {
    id: 'browser-settings-are-the-consent',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'cookie-consent-by-browser',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          text: 'Gjennom innstillingane i nettlesaren har du samtykt til at vi lagrar informasjonskapslar.',
          withdrawal: WITHDRAWAL,
          items: [COUNTER],
        },
      },
    ],
  },
  {
    id: 'statistics-without-asking',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'cookie-consent-required',
    at: '/cookies',
    changes: [
      { op: 'replace', path: '/cookies/consent', value: 'not-asked' },
      { op: 'remove', path: '/cookies/text' },
    ],
  },
  {
    id: 'video-player-without-asking',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'cookie-consent-required',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          consent: 'not-asked',
          items: [
            {
              ...COUNTER,
              tool: 'Brevdua Film',
              category: 'embedded-content',
              purpose: 'Vise filmane i brevet',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'statistics-with-no-word-on-consent',
    base: 'website.nb',
    kind: 'removed',
    rule: 'cookie-consent-required',
    at: '/cookies',
    changes: [
      { op: 'remove', path: '/cookies/consent' },
      { op: 'remove', path: '/cookies/text' },
      { op: 'remove', path: '/cookies/withdrawal' },
    ],
  },
  {
    id: 'use-taken-for-consent',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'cookie-implied-consent',
    at: '/cookies/consent',
    changes: [{ op: 'replace', path: '/cookies/consent', value: 'implied' }],
  },
  {
    id: 'cookies-until-you-say-no',
    base: 'newsletter.nn',
    kind: 'wrong-value',
    rule: 'cookie-implied-consent',
    at: '/cookies/consent',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: { consent: 'opt-out', withdrawal: WITHDRAWAL, items: [COUNTER] },
      },
    ],
  },
  {
    id: 'going-on-means-yes',
    base: 'website.nb',
    kind: 'wording',
    rule: 'cookie-implied-consent',
    at: '/cookies',
    changes: [
      {
        op: 'replace',
        path: '/cookies/text',
        value: 'Når du fortsetter å bruke nettstedet, godtar du at vi bruker informasjonskapsler.',
      },
    ],
  },
  {
    id: 'further-use-means-yes-in-nynorsk',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'cookie-implied-consent',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          text: 'Ved vidare bruk av nettsidene godkjenner du at vi tek i bruk informasjonskapslar.',
          withdrawal: WITHDRAWAL,
          items: [COUNTER],
        },
      },
    ],
  },
  {
    id: 'clicking-on-is-counted-as-consent',
    base: 'website.nb',
    kind: 'wording',
    rule: 'cookie-implied-consent',
    at: '/cookies',
    changes: [
      {
        op: 'replace',
        path: '/cookies/text',
        value: 'Klikker du deg videre på siden, regner vi det som et samtykke til informasjonskapsler.',
      },
    ],
  },
  {
    id: 'counter-without-the-data',
    base: 'website.nb',
    kind: 'removed',
    rule: 'cookie-information-required',
    at: '/cookies/items/2',
    changes: [{ op: 'remove', path: '/cookies/items/2/data' }],
  },
  {
    id: 'counter-without-the-purpose',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'cookie-information-required',
    at: '/cookies/items/0',
    changes: [
      { op: 'add', path: '/cookies', value: { consent: 'opt-in', withdrawal: WITHDRAWAL, items: [COUNTER] } },
      { op: 'remove', path: '/cookies/items/0/purpose' },
    ],
  },
  {
    id: 'cookie-that-nobody-sets',
    base: 'website.nb',
    kind: 'removed',
    rule: 'cookie-information-required',
    at: '/cookies/items/3',
    changes: [
      {
        op: 'add',
        path: '/cookies/items/-',
        value: {
          names: ['gk_ordstr'],
          category: 'functional',
          purpose: 'Huske hvor stor skrift du har valgt',
          data: 'Tallet for skriftstørrelsen',
          sharedWith: 'Ingen',
          duration: 'P1Y',
          technology: 'local-storage',
        },
      },
    ],
  },
  {
    id: 'counter-without-a-lifetime',
    base: 'website.nb',
    kind: 'removed',
    rule: 'cookie-information-required',
    at: '/cookies/items/2',
    changes: [{ op: 'remove', path: '/cookies/items/2/duration' }],
  },
  {
    id: 'cookies-only-in-running-text',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'cookie-information-required',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          consent: 'opt-in',
          withdrawal: WITHDRAWAL,
          text: 'Påmeldingssida tek i bruk informasjonskapslar for at vi skal sjå kor mange som les henne.',
        },
      },
    ],
  },
  {
    id: 'cookies-claimed-harmless',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'cookie-no-risk-claim',
    at: '/cookies/claims',
    changes: [{ op: 'add', path: '/cookies/claims', value: ['no-security-risk'] }],
  },
  {
    id: 'cookies-are-no-risk-to-you',
    base: 'website.nb',
    kind: 'wording',
    rule: 'cookie-no-risk-claim',
    at: '/cookies/text',
    changes: [
      {
        op: 'replace',
        path: '/cookies/text',
        value: 'Vi spør før vi lagrer noe. Informasjonskapslene medfører ingen risiko for sikkerheten din.',
      },
    ],
  },
  {
    id: 'cookies-are-no-risk-in-nynorsk',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'cookie-no-risk-claim',
    at: '/cookies/text',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          consent: 'opt-in',
          text: 'Informasjonskapslane er ikkje farlege og utgjer ikkje nokon tryggleiksrisiko.',
          withdrawal: WITHDRAWAL,
          items: [COUNTER],
        },
      },
    ],
  },
  {
    id: 'not-shared-but-read-by-advertisers',
    base: 'website.nb',
    kind: 'contradiction',
    rule: 'cookie-not-shared-claim',
    at: '/cookies',
    changes: [
      { op: 'add', path: '/cookies/claims', value: ['not-shared'] },
      { op: 'replace', path: '/cookies/items/2/sharedWith', value: 'Sidetall ApS og annonsørene deres' },
    ],
  },
  {
    id: 'not-shared-but-set-by-others',
    base: 'newsletter.nn',
    kind: 'contradiction',
    rule: 'cookie-not-shared-claim',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          consent: 'opt-in',
          withdrawal: WITHDRAWAL,
          items: [{ ...COUNTER, firstParty: false }],
          claims: ['not-shared'],
        },
      },
    ],
  },
  {
    id: 'counter-of-a-company-not-among-the-recipients',
    base: 'website.nb',
    kind: 'contradiction',
    rule: 'cookie-provider-unlisted',
    at: '/cookies/items/2',
    changes: [
      { op: 'replace', path: '/cookies/items/2/provider', value: 'Klikkvarme AS' },
      { op: 'replace', path: '/cookies/items/2/tool', value: 'Klikkvarme' },
      { op: 'replace', path: '/cookies/items/2/sharedWith', value: 'Ingen andre enn Klikkvarme AS' },
    ],
  },
  {
    id: 'survey-pop-up-of-a-company-not-among-the-recipients',
    base: 'newsletter.nn',
    kind: 'contradiction',
    rule: 'cookie-provider-unlisted',
    at: '/cookies/items/0',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          consent: 'opt-in',
          withdrawal: WITHDRAWAL,
          items: [
            { ...COUNTER, tool: 'Meiningsmålaren', provider: 'Folkesvar AS', sharedWith: 'Folkesvar AS' },
          ],
        },
      },
    ],
  },
  {
    id: 'no-way-to-take-the-yes-back',
    base: 'website.nb',
    kind: 'removed',
    rule: 'cookie-withdrawal-easy',
    at: '/cookies',
    changes: [{ op: 'remove', path: '/cookies/withdrawal' }],
  },
  {
    id: 'only-deleting-in-the-browser-takes-the-yes-back',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'cookie-withdrawal-easy',
    at: '/cookies',
    changes: [
      {
        op: 'add',
        path: '/cookies',
        value: {
          consent: 'opt-in',
          withdrawal: { text: 'Du trekkjer samtykket ved å slette informasjonskapslane i nettlesaren din.' },
          items: [COUNTER],
        },
      },
    ],
  },
  {
    id: 'e-mail-to-the-municipality-takes-the-yes-back',
    base: 'website.nb',
    kind: 'wording',
    rule: 'cookie-withdrawal-easy',
    at: '/cookies',
    changes: [
      {
        op: 'replace',
        path: '/cookies/withdrawal',
        value: { text: 'Vil du trekke samtykket, sender du en skriftlig henvendelse til postmottaket.' },
      },
    ],
  },
  {
    id: 'no-cookies-but-google-counts-visits',
    base: 'whole-municipality.nn',
    kind: 'contradiction',
    rule: 'cookie-none-contradicted',
    changes: [
      {
        op: 'add',
        path: '/sections',
        value: [
          {
            heading: { nn: 'Statistikk', en: 'Statistics' },
            text: {
              nn: 'Vi bruker Google Analytics for å telje kor mange som les sidene våre.',
              en: 'We use Google Analytics to count how many read our pages.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'no-cookies-but-hotjar-in-the-systems',
    base: 'whole-municipality.nn',
    kind: 'contradiction',
    rule: 'cookie-none-contradicted',
    changes: [{ op: 'add', path: '/general/systems', value: [{ name: 'Hotjar' }] }],
  },
];

import type { Fault } from '../fault.ts';

/** What is said of the rights of the persons concerned (arts 13(2)(b), 15–21). */
export const RIGHTS: readonly Fault[] = [
  {
    id: 'portability-promised-in-taxation',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'right-basis-mismatch',
    at: '/rights/portability',
    changes: [
      { op: 'replace', path: '/rights/portability', value: { text: 'Du har rett til dataportabilitet.' } },
    ],
  },
  {
    id: 'portability-promised-by-the-library',
    base: 'library.nb',
    kind: 'wording',
    rule: 'right-basis-mismatch',
    at: '/rights/portability',
    changes: [
      {
        op: 'replace',
        path: '/rights/portability',
        value: { text: 'Du kan kreve å få opplysningene dine flyttet til en annen virksomhet.' },
      },
    ],
  },
  {
    id: 'objection-denied-by-the-school',
    base: 'school.nn',
    kind: 'wording',
    rule: 'right-basis-mismatch',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection',
        value: {
          applies: false,
          separate: true,
          text: 'Retten til å protestere gjeld ikkje, for skulen har heimel i lov.',
        },
      },
    ],
  },
  {
    id: 'objection-to-consent',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'right-basis-mismatch',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection',
        value: {
          separate: true,
          text: 'Du kan protestere mot at vi brukar opplysningane dine.',
          appliesTo: { legalBases: ['6(1)(a)'] },
        },
      },
    ],
  },
  {
    id: 'erasure-of-everything-promised',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'right-basis-mismatch',
    at: '/rights/erasure',
    changes: [
      {
        op: 'replace',
        path: '/rights/erasure',
        value: { text: 'Du kan når som helst kreve at vi sletter alt vi har om deg.' },
      },
    ],
  },
  {
    id: 'erasure-in-taxation-promised',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'right-basis-mismatch',
    at: '/rights/erasure',
    changes: [
      {
        op: 'replace',
        path: '/rights/erasure',
        value: { text: 'Du har rett til å få opplysningane om deg sletta.' },
      },
    ],
  },
  {
    id: 'access-denied-in-building-cases',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access',
        value: {
          applies: false,
          text: 'Retten til innsyn etter personvernreglene gjelder ikke i byggesaker.',
        },
      },
    ],
  },
  {
    id: 'erasure-denied-to-subscribers',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/erasure',
    changes: [
      {
        op: 'replace',
        path: '/rights/erasure',
        value: { applies: false, text: 'Retten til sletting gjeld ikkje for kommunen.' },
      },
    ],
  },
  {
    id: 'consent-cannot-be-withdrawn',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/withdrawConsent',
    changes: [
      {
        op: 'replace',
        path: '/rights/withdrawConsent',
        value: { applies: false, text: 'Eit samtykke til brevet kan ikkje trekkjast.' },
      },
    ],
  },
  {
    id: 'portability-denied-to-applicants',
    base: 'job-application.nb',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/portability',
    changes: [
      {
        op: 'replace',
        path: '/rights/portability',
        value: {
          applies: false,
          text: {
            nb: 'Retten til dataportabilitet gjelder ikke hos oss.',
            en: 'The right to data portability does not apply with us.',
          },
        },
      },
    ],
  },
  {
    id: 'restriction-denied-in-child-welfare',
    base: 'child-welfare.nn',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/restriction',
    changes: [
      {
        op: 'replace',
        path: '/rights/restriction',
        value: {
          applies: false,
          text: {
            nn: 'Du kan ikkje krevje at bruken blir avgrensa.',
            nb: 'Du kan ikke kreve at bruken blir begrenset.',
          },
        },
      },
    ],
  },
  {
    id: 'rectification-denied-by-the-school',
    base: 'school.nn',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/rectification',
    changes: [
      {
        op: 'replace',
        path: '/rights/rectification',
        value: { applies: false, text: 'Det ein lærar har skrive om ein elev, blir ikkje retta.' },
      },
    ],
  },
  {
    id: 'objection-left-out-website',
    base: 'website.nb',
    kind: 'removed',
    rule: 'right-objection-stated',
    changes: [{ op: 'remove', path: '/rights/objection' }],
  },
  {
    id: 'objection-left-out-child-welfare',
    base: 'child-welfare.nn',
    kind: 'removed',
    rule: 'right-objection-stated',
    changes: [{ op: 'remove', path: '/rights/objection' }],
  },
  {
    id: 'objection-left-out-camera',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'right-objection-stated',
    changes: [{ op: 'remove', path: '/rights/objection' }],
  },
  {
    id: 'portability-left-out-newsletter',
    base: 'newsletter.nn',
    kind: 'removed',
    rule: 'right-portability-stated',
    changes: [{ op: 'remove', path: '/rights/portability' }],
  },
  {
    id: 'portability-left-out-applicants',
    base: 'job-application.nb',
    kind: 'removed',
    rule: 'right-portability-stated',
    changes: [{ op: 'remove', path: '/rights/portability' }],
  },
  {
    id: 'portability-left-out-contractors',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'right-portability-stated',
    changes: [{ op: 'remove', path: '/rights/portability' }],
  },
  {
    id: 'objection-among-the-others-website',
    base: 'website.nb',
    kind: 'wrong-value',
    rule: 'objection-separate',
    at: '/rights/objection',
    changes: [
      { op: 'replace', path: '/rights/objection/separate', value: false },
      { op: 'remove', path: '/rights/objection/url' },
    ],
  },
  {
    id: 'objection-among-the-others-camera',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'objection-separate',
    at: '/rights/objection',
    changes: [{ op: 'replace', path: '/rights/objection/separate', value: false }],
  },
  {
    id: 'objection-not-said-to-be-separate',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'objection-separate',
    at: '/rights/objection',
    changes: [{ op: 'remove', path: '/rights/objection/separate' }],
  },
  {
    id: 'objection-weighty-grounds',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Du har rett til å protestere når vi utøver offentleg mynde (artikkel 6 nr. 1 bokstav e). Vi held fram om vi har tungtvegande grunnar for det.',
      },
    ],
  },
  {
    id: 'objection-legitimate-interest',
    base: 'website.nb',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Du har rett til å protestere når vi utfører en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e). Har kommunen en berettiget interesse i opplysningene, fortsetter vi.',
      },
    ],
  },
  {
    id: 'objection-public-task-not-mentioned',
    base: 'kindergarten.nb',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Dere kan protestere mot bruken når situasjonen deres er spesiell. Vi stanser, med mindre vi har tvingende berettigede grunner som går foran.',
      },
      { op: 'remove', path: '/rights/objection/appliesTo' },
    ],
  },
  {
    id: 'objection-need-of-the-municipality',
    base: 'social-services.nb',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Du har rett til å protestere når vi utfører en oppgave i allmennhetens interesse eller utøver offentlig myndighet. Vi fortsetter hvis kommunen har saklig behov for opplysningene.',
      },
    ],
  },
  {
    id: 'objection-good-grounds',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value: {
          nn: 'Du har rett til å protestere når vi utøver offentleg mynde eller utfører ei oppgåve i allmenn interesse. Vi held fram når vi har gode grunnar til det.',
          en: 'You have the right to object when we exercise official authority or perform a task in the public interest. We go on when we have good grounds.',
        },
      },
    ],
  },
  {
    id: 'rights-without-a-way-whole',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'rights-how-to',
    changes: [{ op: 'remove', path: '/requests/contact' }],
  },
  {
    id: 'rights-by-letter-only',
    base: 'social-services.nb',
    kind: 'wrong-value',
    rule: 'rights-how-to',
    changes: [
      {
        op: 'replace',
        path: '/requests/contact',
        value: { postalAddress: 'NAV Leirskar, Postboks 203, 9995 Leirskar' },
      },
      { op: 'remove', path: '/rights/access/howTo' },
      { op: 'remove', path: '/rights/objection/howTo' },
    ],
  },
  {
    id: 'rights-without-a-way-school',
    base: 'school.nn',
    kind: 'removed',
    rule: 'rights-how-to',
    changes: [
      { op: 'remove', path: '/requests/contact' },
      { op: 'remove', path: '/rights/access/howTo' },
    ],
  },
  {
    id: 'access-only-to-a-named-case',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: 'Skriv hvilken sak kravet gjelder. Krav som ikke gjelder en konkret sak, blir avvist.',
      },
    ],
  },
  {
    id: 'access-to-cases-of-a-kind',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value: 'Du har rett til innsyn i det vi har om deg. Kravet må gjelde ei bestemt sak.',
      },
    ],
  },
  {
    id: 'access-by-stating-the-act',
    base: 'website.nb',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: 'Skriv til postmottaket, og oppgi hvilken lovhjemmel du krever innsyn etter.',
      },
    ],
  },
  {
    id: 'access-for-parties-only',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value: 'Du må vere part i ei skattesak for å få innsyn i opplysningane om deg.',
      },
    ],
  },
  {
    id: 'objection-important-reasons',
    base: 'school.nn',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Du kan protestere mot at skulen brukar opplysningar om deg i oppgåver av allmenn interesse. Skulen vurderer då om det er viktige grunnar til å halde fram.',
      },
    ],
  },
  {
    id: 'objection-refused-when-needed',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Du kan protestere mot det vi gjer som offentleg mynde. Protesten blir ikkje teken til følgje når vi treng opplysningane i arbeidet vårt.',
      },
    ],
  },
  {
    id: 'access-with-reference-number',
    base: 'library.nb',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/text',
        value: 'Du har rett til innsyn. Oppgi saksnummer og hjemmel når du søker om innsyn.',
      },
    ],
  },
  {
    id: 'access-with-a-legal-interest',
    base: 'child-welfare.nn',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: {
          nn: 'Innsyn blir berre gitt til partane i saka.',
          nb: 'Innsyn gis bare til partene i saken.',
        },
      },
    ],
  },
  {
    id: 'access-refused-in-words',
    base: 'water-meter.nb',
    kind: 'wording',
    rule: 'right-denied',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access',
        value: { applies: false, text: 'Vi gir ikke innsyn i målerdata.' },
      },
    ],
  },
];

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Statistikk', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...[
    'Dataene er avidentifisert, det vil si at ingen kan identifiseres.',
    'Opplysningene avidentifiseres slik at de ikke kan spores tilbake til deg.',
    'Opplysningane er avidentifiserte, dvs. at dei ikkje kan knytast til nokon.',
    'Vi bruker avidentifiserte (anonyme) opplysninger.',
    'Opplysningane blir avidentifiserte slik at ingen kan kjenne deg att.',
    'Avidentifiserte opplysninger kan ikke knyttes til enkeltpersoner.',
    'Med avidentifisert meiner vi at kommunen ikkje kan spore opplysningane.',
    'Listen avidentifiseres, slik at det er umulig å finne ut hvem som var der.',
    'Opplysningane er avidentifiserte og kan ikkje førast tilbake til deg.',
    'De-identified data cannot be traced to you.',
    'The data are de-identified, so that nobody can be recognised.',
  ].map((text) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId: 'equated', pointer: AT, severity: 'warning' as const }],
  })),
  {
    name: 'a definition in two languages, told once',
    declaration: {
      definitions: [
        {
          term: { nb: 'Avidentifiserte data', nn: 'Avidentifiserte data' },
          text: { nn: 'Ingen kan spore dei.', nb: 'Ingen kan spore dem.' },
        },
      ],
    },
    findings: [{ messageId: 'equated', pointer: '/definitions/0/text/nb' }],
  },
  ...[
    'Dataene er avidentifisert, slik at ingen direkte kan identifiseres.',
    'Dataene er avidentifisert, så bare den som har nøkkelen, kan spore dem.',
    'Avidentifisert er ikke det samme som anonymt.',
    'Opplysningane er avidentifiserte, men framleis personopplysningar.',
    'Opplysningene blir avidentifisert eller anonymisert før de blir brukt.',
    'Avidentifiserte opplysninger kan anonymiseres.',
    'Avidentifiserte opplysningar kan ikkje knytast til deg utan tilleggsopplysningar.',
    'Vi avidentifiserer eksempler før vi bruker dem i opplæring.',
    'Opplysningene er anonyme: ingen kan spore dem.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  {
    name: 'another definition',
    declaration: { definitions: [{ term: 'Anonym', text: 'Ingen kan spore opplysningene.' }] },
  },
  {
    name: 'about visitor statistics, told by analytics-anonymous-claim',
    declaration: {
      cookies: {
        items: [
          {
            tool: 'Google Analytics',
            category: 'analytics',
            data: 'Sidevisninger, avidentifisert slik at ingen kan spores',
          },
        ],
      },
    },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const items = [{ category: 'analytics' }];
const section = (text: string | object) => ({ sections: [{ heading: 'Nettstedet', text }] });
const said = (text: string) => ({
  name: text,
  declaration: section(text),
  findings: [{ messageId: 'words', pointer: '/sections/0/text', severity: 'error' as const }],
});

testRule(rule, [
  {
    name: 'implied, and said in words: told once',
    declaration: { cookies: { consent: 'implied', items, text: 'Ved å bruke nettstedet samtykker du.' } },
    findings: [{ messageId: 'implied', pointer: '/cookies/consent', severity: 'error' }],
  },
  {
    name: 'opt-out',
    declaration: { cookies: { consent: 'opt-out', items } },
    findings: [{ messageId: 'optOut', pointer: '/cookies/consent' }],
  },
  said('Når du fortsetter å bruke nettstedet, godtar du informasjonskapsler.'),
  said('Om du held fram på nettsida, samtykkjer du til informasjonskapslar.'),
  said('Ved vidare bruk av nettsidene godkjenner du informasjonskapslar.'),
  said('Klikker du deg videre, regner vi det som et samtykke til informasjonskapsler.'),
  said('Ved å bruke nettstedet samtykker du til bruk av informasjonskapsler.'),
  said('Ved å bruke nettstaden samtykkjer du til informasjonskapslar.'),
  said('Ved å fortsette å bruke siden godtar du cookies.'),
  said('Ved vidare bruk av sida godtek du informasjonskapslar.'),
  said('Fortsetter du å bruke siden, godtar du informasjonskapsler.'),
  said('Bruk av nettstedet regnes som samtykke til cookies.'),
  said('By continuing to use this site you agree to cookies.'),
  {
    name: 'where the place tells what it is about, whatever is declared',
    declaration: { cookies: { consent: 'opt-in', items, text: 'Ved å bruke sidene våre godtar du dette.' } },
    findings: [
      { messageId: 'words', pointer: '/cookies/text', params: { words: 'Ved å bruke sidene våre godtar' } },
    ],
  },
  {
    name: 'in three languages',
    declaration: section({
      en: 'By using the site you consent to cookies.',
      nn: 'Ved å bruke sida samtykkjer du til cookies.',
      nb: 'Ved å bruke siden samtykker du til cookies.',
    }),
    findings: [{ messageId: 'words', pointer: '/sections/0/text/nb' }],
  },
  {
    name: 'only necessary ones',
    declaration: { cookies: { consent: 'implied', items: [{ category: 'necessary' }] } },
  },
  {
    name: 'one may refuse',
    declaration: { cookies: { items, text: 'Du kan avstå fra å samtykke til at de lagres.' } },
  },
  {
    name: 'not about cookies',
    declaration: section('Ved å bruke skjemaet samtykker du til at vi tar kontakt.'),
  },
  { name: 'asked', declaration: section('Når du bruker siden, spør vi om du godtar informasjonskapsler.') },
  { name: 'none', declaration: { cookies: 'none' } },
  { name: 'a form, asked', declaration: section('Når du bruker skjemaet, samtykker du til at vi ringer.') },
  {
    name: 'asked at once',
    declaration: section('Når du besøker siden, velger du hvilke informasjonskapsler du godtar.'),
  },
]);

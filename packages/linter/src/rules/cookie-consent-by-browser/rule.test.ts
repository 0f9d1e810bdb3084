import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const items = [{ category: 'analytics' }];
const section = (text: string | object) => ({ sections: [{ heading: 'Nettstedet', text }] });

testRule(rule, [
  {
    name: 'declared, and said in words: told once',
    declaration: {
      cookies: {
        consent: 'browser-settings',
        withdrawal: { text: 'Du trekkjer samtykket ved å endre innstillingane i nettlesaren.' },
        items,
      },
    },
    findings: [{ messageId: 'declared', pointer: '/cookies/consent', severity: 'error' }],
  },
  {
    name: 'declared, nothing listed',
    declaration: { cookies: { consent: 'browser-settings' } },
    findings: [{ messageId: 'declared', pointer: '/cookies/consent' }],
  },
  {
    name: 'nynorsk words in two places, told once',
    declaration: {
      cookies: {
        text: 'Vil du ikkje godta informasjonskapslane, kan du endre innstillingane i nettlesaren.',
        refusal:
          'Tillèt du dei ikkje i nettlesaren, kan det gå ut over bruken. Du trekkjer samtykket i nettlesaren.',
        items,
      },
    },
    findings: [{ messageId: 'words', pointer: '/cookies/refusal', severity: 'warning' }],
  },
  {
    name: 'in a section, in two languages',
    declaration: section({
      en: 'You accept cookies in your browser.',
      nb: 'Du godtar informasjonskapsler i nettleseren din.',
    }),
    findings: [{ messageId: 'words', pointer: '/sections/0/text/nb' }],
  },
  {
    name: 'lawful advice beside a banner',
    declaration: section('Du godtar informasjonskapsler i banneret. Du kan også slette dem i nettleseren.'),
  },
  {
    name: 'advice where consent is asked for',
    declaration: {
      cookies: { consent: 'opt-in', text: 'Du kan også trekke samtykket i nettleseren.', items },
    },
  },
  {
    name: 'only necessary ones',
    declaration: { cookies: { consent: 'browser-settings', items: [{ category: 'necessary' }] } },
  },
  {
    name: 'before the act of 2024',
    declaration: { cookies: { consent: 'browser-settings', items } },
    asOf: '2024-12-31',
  },
  {
    name: 'no cookies',
    declaration: { cookies: 'none', ...section('Nettleseren kan godta informasjonskapsler.') },
  },
  { name: 'about something else', declaration: section('Du kan trekke søknaden din i nettleseren.') },
]);

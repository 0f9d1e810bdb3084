import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Mer', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...(
    [
      ['Her kan du lese meir om kommunen sin bruk av sosiale media.', 'Her kan du lese meir'],
      ['Les mer om personvern her.', 'Les mer om personvern her'],
      ['Klikk her for å be om innsyn.', 'Klikk her'],
      ['Les meir her.', 'Les meir her'],
      ['Sjå denne lenkja.', 'Sjå denne lenkja'],
      ['Here you can read more about cookies.', 'Here you can read more'],
    ] as const
  ).map(([text, words]) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'warning' as const, params: { words } }],
  })),
  {
    name: 'another page without address',
    declaration: { seeAlso: [{ name: 'Her finner du mer om nettstedet' }] },
    findings: [{ messageId: 'missing', pointer: '/seeAlso/0/name' }],
  },
  {
    name: 'in two languages, told once',
    declaration: section({ en: 'Click here.', nb: 'Klikk her.' }),
    findings: [{ messageId: 'missing', pointer: `${AT}/nb` }],
  },
  ...[
    'Les mer her: https://www.datatilsynet.no',
    'Her kan du lese meir: datatilsynet.no.',
    'Les mer om innsyn nedenfor, eller klikk her.',
    'Her i erklæringen kan du lese mer om innsyn.',
    'Les mer om informasjonskapsler på nettstedet vårt.',
    'Trykk på lenken nederst i e-posten.',
    'Bruk lenkja i nyheitsbrevet.',
    'Her kan du klage.',
    'Les mer om hva vi gjør her i kommunen.',
    'Vi er her for deg.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  {
    name: 'the address stands beside',
    declaration: { seeAlso: [{ name: 'Les mer her', url: 'https://www.nordvik.kommune.no' }] },
  },
  {
    name: 'other pages stand beside',
    declaration: {
      processingActivities: [
        {
          id: 'a',
          name: 'Skole',
          text: 'Les mer her.',
          seeAlso: [{ name: 'Skole', url: 'https://www.nordvik.kommune.no' }],
        },
      ],
    },
  },
  {
    name: 'the address of the declaration itself leads nowhere else',
    declaration: { id: 'https://www.nordvik.kommune.no/personvern', text: 'Les mer om målerne her.' },
    findings: [{ messageId: 'missing', pointer: '/text' }],
  },
  {
    name: 'the address of the one to write to stands beside',
    declaration: {
      complaint: {
        text: 'Les mer her.',
        authority: { name: 'Datatilsynet', web: 'https://www.datatilsynet.no' },
      },
    },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const page = (more: object = {}) => ({ processingActivities: [{ id: 'a', name: 'Barnehage' }], ...more });
const section = (text: string) => page({ sections: [{ heading: 'Brev', text }] });

testRule(rule, [
  {
    name: 'not said',
    declaration: page({ controller: { name: 'Nordvik kommune', kind: 'municipality' } }),
    findings: [{ messageId: 'missing', pointer: '', severity: 'info' }],
  },
  {
    name: "a party's access is another matter",
    declaration: page({ publicAccess: { partyAccess: { text: 'Parten kan se saken' } } }),
    findings: [{ messageId: 'missing', pointer: '/publicAccess' }],
  },
  {
    name: 'an act cited as a basis tells nothing of letters',
    declaration: page({
      relatedLaw: [{ law: ['offentleglova'] }],
      definitions: [{ term: 'Pasientjournal', text: 'x' }],
    }),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  { name: 'documents', declaration: page({ publicAccess: { documents: { published: false } } }) },
  {
    name: 'access',
    declaration: page({ publicAccess: { documentAccess: { text: 'Alle kan be om innsyn' } } }),
  },
  ...[
    'Korrespondansen blir journalført.',
    'Brev kan stå på postlista.',
    'Offentlige dokumenter ligger på nettet.',
    'Alle kan krevje innsyn i saksdokument.',
    'Letters are listed in the public journal.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  { name: 'a private body', declaration: page({ controller: { kind: 'other' } }) },
  { name: 'a page about a website', declaration: page({ scope: { kind: 'website' } }) },
  {
    name: 'the page of a service that leads to the main declaration',
    declaration: page({
      scope: { kind: 'service' },
      seeAlso: [{ name: 'Personvern i kommunen', url: 'https://www.x.no', relation: 'general' }],
    }),
  },
  {
    name: 'the page of a service that leads elsewhere',
    declaration: page({ scope: { kind: 'service' }, seeAlso: [{ name: 'NAV', relation: 'provider' }] }),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'the main declaration itself',
    declaration: page({ scope: { kind: 'organisation' }, seeAlso: [{ name: 'KS', relation: 'general' }] }),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  { name: 'nothing described', declaration: {} },
  { name: 'no finding under minimum', declaration: page(), preset: 'minimum' },
]);

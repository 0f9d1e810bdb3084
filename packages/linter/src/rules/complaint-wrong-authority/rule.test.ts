import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const authority = (name: unknown, rest: object = {}) => ({ complaint: { authority: { name }, ...rest } });
const text = (text: unknown) => ({ complaint: { text } });
const wrong = (authority: string, pointer = '/complaint/authority/name') => [
  { messageId: 'wrongAuthority', pointer, severity: 'error' as const, params: { authority } },
];
const said = (authority: string, pointer: string) => [
  { messageId: 'saidInText', pointer, severity: 'warning' as const, params: { authority } },
];

testRule(rule, [
  {
    name: 'the appeal body by its office, nynorsk',
    declaration: {
      language: 'nn',
      complaint: { text: 'Klageinstans for brot på personvernreglane er Statsforvaltaren.' },
    },
    findings: [{ messageId: 'saidInText', pointer: '/complaint/text' }],
  },
  ...(
    [
      ['Statsforvalteren', 'Statsforvalteren'],
      ['Statsforvaltaren i Møre og Romsdal', 'Statsforvaltaren'],
      ['Fylkesmannen i Troms', 'Fylkesmannen'],
      ['Sivilombodet', 'Sivilombodet'],
      ['Sivilombudsmannen', 'Sivilombudsmannen'],
      ['Personvernnemnda', 'Personvernnemnda'],
      ['Personvernombudet i kommunen', 'Personvernombudet'],
      ['The County Governor', 'County Governor'],
    ] as const
  ).map(([name, found]) => ({ name, declaration: authority(name), findings: wrong(found) })),
  {
    name: 'once for all languages',
    declaration: authority({ nn: 'Statsforvaltaren', nb: 'Statsforvalteren' }),
    findings: wrong('Statsforvalteren', '/complaint/authority/name/nb'),
  },
  {
    name: 'the name tells it, so the text does not repeat it',
    declaration: authority('Statsforvalteren', { text: 'Du kan klage til Statsforvalteren.' }),
    findings: wrong('Statsforvalteren'),
  },
  ...[
    'Datatilsynet',
    'Datatilsynet (the Norwegian Data Protection Authority)',
    'Tilsynsmyndigheten',
    'Tilsynsstyresmakta',
    'Integritetsskyddsmyndigheten',
  ].map((name) => ({ name: `${name} is not wrong`, declaration: authority(name) })),
  {
    name: 'Datatilsynet named in the text',
    declaration: authority('Personvernombudet', { text: 'Du kan klage til Datatilsynet.' }),
  },
  {
    name: 'the text in nynorsk',
    declaration: text('Du kan klage på behandlinga til  statsforvaltaren.'),
    findings: said('statsforvaltaren', '/complaint/text'),
  },
  {
    name: 'a refusal of access to one’s own data',
    declaration: { requests: { refusal: 'Avslag kan påklages til Statsforvalteren.' } },
    findings: said('Statsforvalteren', '/requests/refusal'),
  },
  {
    name: 'a right',
    declaration: { rights: { access: { text: 'Får du nei, kan du klage til Sivilombudet.' } } },
    findings: said('Sivilombudet', '/rights/access/text'),
  },
  {
    name: 'the right one is named where complaints are told of',
    declaration: {
      complaint: { authority: { name: 'Datatilsynet' } },
      requests: { refusal: 'Avslag kan påklages til Statsforvalteren.' },
    },
  },
  {
    name: 'both in one sentence',
    declaration: text('Du kan klage til Datatilsynet, og vedtaket deres til Personvernnemnda.'),
  },
  {
    name: 'no complaint about it',
    declaration: text('Statsforvalteren fører tilsyn med kommunen. Du kan klage til oss.'),
  },
  {
    name: 'access to documents is another matter',
    declaration: { publicAccess: { documentAccess: { text: 'Du kan klage til Statsforvalteren.' } } },
  },
  {
    name: 'appeals in a case',
    declaration: { sections: [{ text: 'Vedtak kan du klage på til Statsforvalteren.' }] },
  },
  ...[
    'Får du avslag på innsyn etter offentleglova, kan du klage til Statsforvalteren.',
    'Avslag på dokumentinnsyn kan påklages til Statsforvalteren.',
    'Får du nei til partsinnsyn, kan du klage til statsforvaltaren.',
    'Avslag på innsyn i saksdokument kan du klage på til Statsforvaltaren, jf. forvaltningslova § 21.',
  ].map((words) => ({
    name: `another regime: ${words}`,
    declaration: { rights: { access: { text: `Du har rett til innsyn. ${words}` } } },
  })),
  { name: 'no complaint', declaration: {} },
]);

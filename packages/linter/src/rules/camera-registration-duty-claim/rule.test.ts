import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const camera = (text: string | object) => ({ sections: [{ heading: 'Kamera', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...(
    [
      ['Kameraovervåking er underlagt meldeplikt til Datatilsynet.', 'meldeplikt'],
      ['All kameraovervåking skal meldes til Datatilsynet.', 'meldes til Datatilsynet'],
      ['Kameraa våre er registrerte hos Datatilsynet.', 'registrerte hos Datatilsynet'],
      ['Videoovervakinga er meld til Datatilsynet.', 'meld til Datatilsynet'],
      ['All overvåking med overvåkingskamera er meldepliktig etter personopplysningsloven.', 'meldepliktig'],
      ['Our surveillance cameras are registered with Datatilsynet.', 'registered with Datatilsynet'],
    ] as const
  ).map(([text, words]) => ({
    name: text,
    declaration: camera(text),
    findings: [{ messageId: 'claim', pointer: AT, severity: 'warning' as const, params: { words } }],
  })),
  {
    name: 'in two languages, told once',
    declaration: camera({
      nn: 'Kameraovervakinga er meld til Datatilsynet.',
      nb: 'Kameraovervåkingen er meldt til Datatilsynet.',
    }),
    findings: [{ messageId: 'claim', pointer: `${AT}/nb` }],
  },
  ...[
    'Brudd på sikkerheten ved kameraovervåking blir meldt til Datatilsynet.',
    'Personvernombudet, som kjenner kameraene, er meldt til Datatilsynet.',
    'Ved høy risiko for dem som kameraene filmer, har vi meldeplikt om forhåndsdrøfting med Datatilsynet.',
    'Det er ikke lenger meldeplikt til Datatilsynet for kameraovervåking.',
    'Kameraovervakinga treng ikkje meldast til Datatilsynet.',
    'Når kameraene har filmet et lovbrudd, blir det anmeldt til politiet.',
    'Du kan melde fra til Datatilsynet hvis du mener at kameraovervåkingen er ulovlig.',
    'Behandlingen av personopplysninger er meldt til Datatilsynet.', // told by abolished-registration-regime
    'Spørsmål om kameraene kan du melde til Datatilsynet.',
    'Datatilsynet har gitt oss unntak fra slettefristen for kameraene.',
  ].map((text) => ({ name: text, declaration: camera(text) })),
  {
    name: 'in the history',
    declaration: { changes: [{ date: '2017-01', text: 'Kameraene ble meldt til Datatilsynet.' }] },
  },
  {
    name: 'on a day when it was law',
    declaration: camera('Kameraovervåking er meldt til Datatilsynet.'),
    asOf: '2018-07-01',
  },
]);

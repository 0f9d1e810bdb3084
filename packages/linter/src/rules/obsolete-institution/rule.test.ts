import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string) => ({ sections: [{ heading: 'Klage', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...(
    [
      ['Du kan klage til Fylkesmannen i Troms.', 'countyGovernor'],
      ['Fylkesmannens vedtak', 'countyGovernor'],
      ['Sivilombodsmannen kan sjå på saka.', 'ombudsman'],
      ['Sivilombudsmannen kan se på saken.', 'ombudsman'],
      ['Post- og teletilsynet fører tilsyn med cookies.', 'communications'],
      ['Logg inn med løsningen fra Difi.', 'digitalisation'],
      ['Arkivet hos Arkivverket.', 'archives'],
    ] as const
  ).map(([text, messageId]) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId, pointer: AT, severity: 'info' as const }],
  })),
  {
    name: 'all over the page, told once',
    declaration: {
      general: { recipients: [{ name: 'Arkivverket', text: { nb: 'Arkivverket', nn: 'Arkivverket' } }] },
      ...section('Arkivverket'),
    },
    findings: [{ messageId: 'archives', pointer: '/general/recipients/0/name' }],
  },
  {
    name: 'before the change of name',
    declaration: section('Arkivverket og Fylkesmannen'),
    asOf: '2020-12-31',
  },
  { name: 'after "tidlegare"', declaration: section('Statsforvaltaren (tidlegare Fylkesmannen)') },
  { name: 'addresses', declaration: section('Se www.arkivverket.no og post@difi.no.') },
  { name: 'the history', declaration: { changes: [{ date: '2020-01', text: 'Fylkesmannen lagt til' }] } },
  {
    name: 'other words',
    declaration: section('Difisil. Statsforvalteren, Nkom, Sivilombudet og Nasjonalarkivet.'),
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Tilsyn', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...(
    [
      ['Behandlingen har konsesjon fra Datatilsynet.', 'konsesjon'],
      ['Kommunens behandling av personopplysninger er meldepliktig.', 'meldepliktig'],
      ['Registera er melde inn. Alle registera våre er meldt til Datatilsynet.', 'meldt til Datatilsynet'],
      ['Handsaminga av personopplysningar krev konsesjon.', 'konsesjon'],
      ['Kommunen har konsesjon fra Datatilsynet til å føre journalsystemet.', 'konsesjon'],
      ['Eigedomsskatteregisteret er meldt til Datatilsynet.', 'meldt til Datatilsynet'],
      ['Our processing is licensed by Datatilsynet.', 'licensed by Datatilsynet'],
    ] as const
  ).map(([text, words]) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId: 'claim', pointer: AT, severity: 'warning' as const, params: { words } }],
  })),
  {
    name: 'in two languages, told once',
    declaration: section({
      nn: 'Behandlinga har konsesjon frå Datatilsynet.',
      nb: 'Behandlingen har konsesjon fra Datatilsynet.',
    }),
    findings: [{ messageId: 'claim', pointer: `${AT}/nb` }],
  },
  ...[
    'Avvik i behandlingen av personopplysninger blir meldt til Datatilsynet.',
    'Brot på personopplysningstryggleiken blir meldt til Datatilsynet.',
    'Personvernombudet er meldt til Datatilsynet, som fører register.',
    'Ved høy risiko for behandlingen har vi meldeplikt om forhåndsdrøfting med Datatilsynet.',
    'Behandlingen har konsesjon etter personopplysningsloven § 7 fra Datatilsynet.',
    'Det er ikkje lenger meldeplikt til Datatilsynet for behandlingar.',
    'Ansatte har meldeplikt til barnevernet.',
    'Kameraovervåking er underlagt meldeplikt til Datatilsynet.', // told by camera-registration-duty-claim
    'Du må søke om konsesjon for å kjøpe eiendommen.',
    'Søknad om konsesjon behandles etter konsesjonsloven, og personopplysninger i søknaden registreres.',
    'Ved alvorlige hendelser i behandlingen av personopplysninger sender vi melding til Datatilsynet.',
    'Ved alvorlege hendingar i behandlinga sender vi melding til Datatilsynet.',
    'NAV behandler meldeplikten din.',
    'Du kan melde fra til Datatilsynet hvis behandlingen er ulovlig.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  {
    name: 'in the history',
    declaration: { changes: [{ date: '2017-01', text: 'Behandlingen fikk konsesjon fra Datatilsynet.' }] },
  },
  {
    name: 'on a day when it was law',
    declaration: section('Behandlingen har konsesjon fra Datatilsynet.'),
    asOf: '2018-07-01',
  },
]);

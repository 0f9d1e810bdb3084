import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const said = (text: unknown) => ({ general: { security: { text } } });
const AT = '/general/security/text';
const found = (words: string, pointer = AT) => [
  { messageId: 'withheld', pointer, severity: 'warning', params: { words } } as const,
];

testRule(rule, [
  {
    name: 'not gone into, nynorsk',
    declaration: said('Av omsyn til tryggleiken kan vi ikkje gå nærare inn på kva vi registrerer.'),
    findings: found('tryggleiken kan vi ikkje gå nærare'),
  },
  {
    name: 'exempted from publicity for security',
    declaration: said('Hvordan vi behandler opplysningene, er unntatt offentlighet av sikkerhetshensyn.'),
    findings: found('unntatt offentlighet av sikkerhetshensyn'),
  },
  {
    name: 'nothing more can be said for security',
    declaration: said('Av sikkerhetsgrunner kan vi ikke si mer om hvordan opplysningene blir behandlet.'),
    findings: found('sikkerhetsgrunner kan vi ikke si mer'),
  },
  {
    name: 'more cannot be said, of a case',
    declaration: said('Saksbehandleren kan ikke si mer før vedtaket.'),
  },
  {
    name: 'bokmål, over a line break',
    declaration: said('Det gis ikke\n  ytterligere informasjon her av hensyn til sikkerheten.'),
    findings: found('gis ikke\n  ytterligere informasjon'),
  },
  {
    name: 'bokmål, active',
    declaration: said('Av sikkerhetsgrunner gir vi ikke nærmere opplysninger.'),
    findings: found('gir vi ikke nærmere opplysninger'),
  },
  {
    name: 'nynorsk',
    declaration: {
      language: 'nn',
      ...said('Av omsyn til tryggleiken blir det ikkje gitt meir informasjon.'),
    },
    findings: found('ikkje gitt meir informasjon'),
  },
  {
    name: 'English, in one language of two',
    declaration: said({
      nb: 'Systemene er sikret.',
      en: 'No further information is given for security reasons.',
    }),
    findings: found('No further information is given', `${AT}/en`),
  },
  {
    name: 'each passage by itself',
    declaration: {
      ...said('Det gis ikke ytterligere informasjon.'),
      sections: [{ heading: 'Sikkerhet', text: 'Kommunen kan ikke gi flere detaljer.' }],
    },
    findings: [
      ...found('gis ikke ytterligere informasjon'),
      ...found('ikke gi flere detaljer', '/sections/0/text'),
    ],
  },
  {
    name: 'a ground in law',
    declaration: said('Det gis ikke ytterligere informasjon, jf. personopplysningsloven § 16.'),
  },
  { name: 'an article', declaration: said('Det gis ikke nærmere opplysninger, jf. artikkel 14 nr. 5.') },
  {
    name: 'secrecy',
    declaration: said('På grunn av taushetsplikten kan vi ikke gi flere opplysninger om andre.'),
  },
  { name: 'secrecy (nynorsk)', declaration: said('Vi har teieplikt og kan ikkje gi fleire opplysningar.') },
  { name: 'a channel', declaration: said('Vi gir ikke flere opplysninger over telefon.') },
  { name: 'more is offered', declaration: said('Kommunen gir ytterligere informasjon når du spør.') },
  { name: 'nothing to tell', declaration: said('Det er ikke flere opplysninger i registeret.') },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Lov', text }] });
const AT = '/sections/0/text';
const coming = [{ messageId: 'coming', pointer: AT, severity: 'error' }] as const;
const calledNew = [{ messageId: 'calledNew', pointer: AT, severity: 'info' }] as const;

testRule(rule, [
  {
    name: 'will replace, with the slip of the pen seen in the wild; the error alone',
    declaration: section(
      'Den nye EU-/Schengen-loven om personvern, GDPR, som vi erstatte POL i mai/juni 2018.',
    ),
    findings: coming,
  },
  {
    name: 'nynorsk',
    declaration: section('GDPR kjem til å avløyse personopplysningslova.'),
    findings: coming,
  },
  { name: 'english', declaration: section('The GDPR will replace the Personal Data Act.'), findings: coming },
  {
    name: 'enters into force',
    declaration: section('Ny personopplysningslov trer i kraft 25. mai 2018.'),
    findings: coming,
  },
  {
    name: 'nynorsk, enters into force',
    declaration: section('Personvernforordninga tek til å gjelde i 2018.'),
    findings: coming,
  },
  { name: 'dei nye', declaration: section('Dei nye personvernreglane gir deg rettar.'), findings: calledNew },
  {
    name: 'the new act',
    declaration: section('Se den nye personopplysningsloven / GDPR.'),
    findings: calledNew,
  },
  {
    name: 'in two languages, told once',
    declaration: section({ nn: 'Den nye personvernforordninga', nb: 'Den nye personvernforordningen' }),
    findings: [{ messageId: 'calledNew', pointer: `${AT}/nb` }],
  },
  { name: 'on a day before it was law', declaration: section('GDPR skal erstatte POL.'), asOf: '2018-07-19' },
  {
    name: 'past tense',
    declaration: section('Loven erstattet personopplysningsloven av 2000 og trådte i kraft i 2018.'),
  },
  {
    name: 'another act',
    declaration: section(
      'Ny kommunelov trer i kraft i 2018. Vi skal erstatte skjemaet for personopplysninger.',
    ),
  },
  {
    name: 'in the history',
    declaration: { changes: [{ date: '2018-05', text: 'Omtalt den nye personopplysningsloven' }] },
  },
  {
    name: 'new things of other kinds',
    declaration: section('Nye opplysninger om deg blir lagret. Vi skal erstatte systemet.'),
  },
  {
    name: 'becomes law',
    declaration: section('Personvernforordningen (GDPR) blir norsk lov i løpet av 2018.'),
    findings: coming,
  },
  { name: 'became law', declaration: section('GDPR blei norsk lov i 2018.') },
]);

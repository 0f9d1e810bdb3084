import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const identification = (text: string | object, language = 'nb') => ({
  language,
  requests: { identification: text },
});
const AT = '/requests/identification';

testRule(rule, [
  {
    name: 'papers scanned',
    declaration: identification('Vi trenger å se pass, og skanner det, før vi behandler kravet.'),
    findings: [{ messageId: 'copyDemanded', pointer: AT }],
  },
  ...['Ta med pass eller førerkort, så tar vi en kopi.', 'Legitimasjonen blir kopiert i skranken.'].map(
    (text) => ({
      name: text,
      declaration: identification(text),
      findings: [{ messageId: 'copyDemanded', pointer: AT, severity: 'warning' as const }],
    }),
  ),
  { name: 'papers shown, data copied', declaration: identification('Vis legitimasjon, så får du en kopi.') },
  { name: 'papers not copied', declaration: identification('Vis pass. Vi tar ikke kopi av det.') },
  { name: 'nothing said', declaration: {} },
  {
    name: 'passport (nynorsk)',
    declaration: identification('Send med kopi av pass eller førarkort.', 'nn'),
    findings: [{ messageId: 'copyDemanded', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'with one right',
    declaration: { rights: { access: { text: 'Innsyn', howTo: 'Du må legge ved en kopi av ditt pass.' } } },
    findings: [{ messageId: 'copyDemanded', pointer: '/rights/access/howTo' }],
  },
  {
    name: 'one language version, in English',
    declaration: identification({ nb: 'Vi spør ved tvil', en: 'Enclose a copy of your passport' }),
    findings: [{ messageId: 'copyDemanded', pointer: `${AT}/en` }],
  },
  { name: 'only in doubt', declaration: identification('Vi ber om kopi av pass når vi er i rimelig tvil.') },
  { name: 'denied', declaration: identification('Send ikke kopi av legitimasjon.') },
  { name: 'login', declaration: identification('Du logger inn med ID-porten.') },
  {
    name: 'a copy of one’s data',
    declaration: { rights: { access: { text: 'Du kan få en kopi av opplysningene' } } },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const howTo = (text: string, language = 'nb') => ({
  language,
  rights: { access: { text: 'Innsyn', howTo: text } },
});
const AT = '/rights/access/howTo';

testRule(rule, [
  ...['Du må møte personleg på kontoret.', 'Innsyn får du bare ved personlig oppmøte.'].map((text) => ({
    name: text,
    declaration: howTo(text),
    findings: [{ messageId: 'inPerson', pointer: AT, severity: 'warning' as const }],
  })),
  { name: 'one may come', declaration: howTo('Du kan møte opp personlig eller ringe.') },
  { name: 'one need not come', declaration: howTo('Du må ikke møte opp personlig.') },
  ...[
    'Kravet må være signert og sendt i posten.',
    'Krav om innsyn skal vere skriftlege.',
    'Muntlige krav om innsyn blir ikke behandlet.',
    'Kravet må være underskrevet.',
    'Kravet må sendes per post.',
  ].map((text) => ({
    name: text,
    declaration: howTo(text),
    findings: [{ messageId: 'written', pointer: AT, severity: 'warning' as const }],
  })),
  ...[
    'Du kan sende kravet i posten.',
    'Kravet må ikke være signert.',
    'Spør du for andre, må du legge ved signert fullmakt.',
    'Du må ikke skrive. Muntlige krav er like gode.',
  ].map((text) => ({ name: `not: ${text}`, declaration: howTo(text) })),
  {
    name: 'declared and said: one finding',
    declaration: { requests: { formality: 'written' }, ...howTo('Krav om innsyn må gis skriftlig.') },
    findings: [{ messageId: 'written', pointer: '/requests/formality', severity: 'warning' }],
  },
  {
    name: 'only a form',
    declaration: { requests: { formality: 'form-only', text: 'Du må fylle ut det digitale skjemaet.' } },
    findings: [{ messageId: 'formOnly', pointer: '/requests/formality' }],
  },
  {
    name: 'in words',
    declaration: howTo('Begjæringer om innsyn må gis skriftlig.'),
    findings: [{ messageId: 'written', pointer: AT }],
  },
  {
    name: 'in words (nynorsk)',
    declaration: howTo('Kravet må vere skriftleg og underskrive', 'nn'),
    findings: [{ messageId: 'written', pointer: AT }],
  },
  {
    name: 'in English',
    declaration: howTo('Requests must be made in writing.', 'en'),
    findings: [{ messageId: 'written', pointer: AT }],
  },
  {
    name: 'a form in words (nynorsk)',
    declaration: {
      language: 'nn',
      requests: { text: 'For innsyn må du fylle ut det digitale kontaktskjemaet på nettsida.' },
    },
    findings: [{ messageId: 'formOnly', pointer: '/requests/text' }],
  },
  {
    name: 'only through a form',
    declaration: howTo('Vi tar bare imot krav gjennom skjemaet på nettsiden'),
    findings: [{ messageId: 'formOnly', pointer: AT }],
  },
  {
    name: 'any form declared, but the text demands writing',
    declaration: { requests: { formality: 'any', text: 'Du må be skriftlig.' } },
    findings: [{ messageId: 'written', pointer: '/requests/text' }],
  },
  {
    name: 'written authorisation',
    declaration: { requests: { representation: 'Du må ha skriftlig fullmakt.' } },
  },
  { name: 'a written answer', declaration: { requests: { reply: 'Svaret skal være skriftlig.' } } },
  ...[
    'Nekter vi innsyn, skal vi begrunne det skriftlig.',
    'Avslag på innsyn skal begrunnes skriftlig.',
    'Seier vi nei, skal kommunen grunngi det skriftleg.',
    'Kommunen skal svare deg skriftlig.',
    'Avslår kommunen kravet, skal du få begrunnelsen skriftlig.',
    'Ta bare kontakt på telefon, e-post eller i skjemaet.',
  ].map((text) => ({ name: `not: ${text}`, declaration: { requests: { text } } })),
  { name: 'need not be written', declaration: howTo('Kravet må ikke være skriftlig.') },
  { name: 'a form is recommended', declaration: howTo('Vi anbefaler at du bruker skjemaet.') },
  {
    name: 'advice about the channel',
    declaration: {
      communication: [{ kind: 'email', text: 'Sensitive opplysninger skal sendes i skjemaet.' }],
    },
  },
  {
    name: 'access to public documents is another matter',
    declaration: { publicAccess: { documentAccess: { howTo: 'Krav om innsyn må gis skriftlig.' } } },
  },
]);

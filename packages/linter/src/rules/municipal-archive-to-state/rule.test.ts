import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const recipient = (text: string | object, law: string[] = [], kind?: string) => ({
  ...(kind && { controller: { kind } }),
  general: { recipients: [{ name: 'Arkivverket', text, ...(law.length > 0 && { law }) }] },
});
const AT = '/general/recipients/0/text';

testRule(rule, [
  {
    name: 'taken over by the archive of the state',
    declaration: recipient('Sakene blir etter 25 år overtatt av Nasjonalarkivet'),
    findings: [{ messageId: 'claim', pointer: AT, params: { archive: 'Nasjonalarkivet' } }],
  },
  {
    name: 'decisions that are sent, nynorsk',
    declaration: recipient('Karakterar og vedtak blir leverte til Riksarkivet etter 25 år'),
    findings: [{ messageId: 'claim', pointer: AT, params: { archive: 'Riksarkivet' } }],
  },
  {
    name: 'cases sent to the archive of the state',
    declaration: recipient('Eldre saker sendes til Statsarkivet.'),
    findings: [{ messageId: 'claim', pointer: AT, params: { archive: 'Statsarkivet' } }],
  },
  {
    name: 'a question sent there',
    declaration: recipient('Spørsmål om eldre arkiv sendes til Nasjonalarkivet.'),
  },
  {
    name: 'after a decision',
    declaration: recipient('Arkivet blir levert til Nasjonalarkivet når dei har fatta vedtak om det'),
  },
  {
    name: 'nynorsk, with § 10 as the ground',
    declaration: recipient('Alle journalførte dokument blir overførte til Arkivverket', ['arkivlova § 10']),
    findings: [{ messageId: 'duty', pointer: AT, severity: 'error', params: { archive: 'Arkivverket' } }],
  },
  {
    name: 'the ground in the sentence',
    declaration: recipient('Arkivene avleveres til Nasjonalarkivet etter arkivloven § 14.'),
    findings: [{ messageId: 'duty', pointer: AT, params: { archive: 'Nasjonalarkivet' } }],
  },
  {
    name: 'another section',
    declaration: recipient('Dokumenter blir avlevert til Riksarkivet', ['arkivlova § 12']),
    findings: [{ messageId: 'claim', pointer: AT, severity: 'warning' }],
  },
  {
    name: '§ 10 of another act',
    declaration: recipient('Dokumenter overføres til Arkivverket', ['offentleglova § 10']),
    findings: [{ messageId: 'claim', pointer: AT }],
  },
  {
    name: 'in three languages, told once, the declaration’s own first',
    declaration: recipient({
      en: 'The documents are transferred to the National Archives',
      nb: 'Dokumentene overføres til Arkivverket',
      nn: 'Dokumenta blir overførte til Arkivverket',
    }),
    findings: [{ messageId: 'claim', pointer: `${AT}/nb` }],
  },
  {
    name: 'a body of the state',
    declaration: recipient('Arkivet avleveres til Arkivverket', ['arkivlova § 10'], 'state-agency'),
  },
  { name: 'not transferred', declaration: recipient('Arkivet blir ikkje overført til Nasjonalarkivet') },
  {
    name: 'by decision',
    declaration: recipient('Arkivet kan bli overført til Nasjonalarkivet når dei gjer vedtak om det'),
  },
  {
    name: 'deposited by agreement',
    declaration: recipient('Arkivet er overført til Statsarkivet etter avtale'),
  },
  {
    name: 'transferred elsewhere',
    declaration: recipient('Arkivet overføres til IKA. Arkivverket fører tilsyn.'),
  },
  { name: 'only named', declaration: recipient('Fører tilsyn med arkivene') },
  {
    name: 'the log of changes tells what no longer holds',
    declaration: { changes: [{ text: 'Før stod det at arkivet blir overført til Arkivverket.' }] },
  },
]);

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const retention = (text: string, ...law: string[]) => ({
  general: { retention: [{ text, ...(law.length > 0 && { law }) }] },
});
const TODAY = '(LOV-2025-06-20-96)';

testRule(rule, [
  {
    name: 'obliged to keep archives, nynorsk, in the sentence',
    declaration: { language: 'nn', general: { text: 'Kommunen pliktar å ha arkiv (arkivlova § 6).' } },
    findings: [{ messageId: 'moved', pointer: '/general/text' }],
  },
  {
    name: 'the duty to keep archives, beside the reference',
    declaration: retention('Kommunen har arkivplikt', 'arkivlova § 6'),
    findings: [
      {
        messageId: 'moved',
        pointer: '/general/retention/0/law/0',
        severity: 'warning',
        params: { law: 'arkivlova § 6', today: `arkivlova § 5 ${TODAY}` },
      },
    ],
  },
  {
    name: 'disposal',
    declaration: retention('Dokument blir sletta etter reglane', 'arkivlova § 9 bokstav c'),
    findings: [
      {
        messageId: 'moved',
        pointer: '/general/retention/0/law/0',
        params: { today: `arkivlova § 10, § 13 ${TODAY}` },
      },
    ],
  },
  {
    name: 'delivery, in the sentence and in law: told once',
    declaration: retention('Arkivet blir avlevert etter arkivloven § 10.', 'arkivloven § 10'),
    findings: [
      {
        messageId: 'moved',
        pointer: '/general/retention/0/law/0',
        params: { today: `arkivlova § 14 ${TODAY}` },
      },
    ],
  },
  {
    name: 'older than the new act: no subject needed',
    declaration: { updated: '2025-12', ...retention('Journalføring', 'arkivlova § 6') },
    findings: [{ messageId: 'wasLaw', pointer: '/general/retention/0/law/0' }],
  },
  {
    name: 'another sentence is about the subject',
    declaration: retention('Kommunen har arkivplikt. Ansvaret står i arkivlova § 6.'),
  },
  {
    name: 'delivery to the state has another rule',
    declaration: {
      general: {
        retention: [
          // biome-ignore lint/suspicious/noThenProperty: `then` is a key of the declaration.
          { text: 'Dokument blir overførte til Arkivverket', then: 'deposited', law: ['arkivlova § 10'] },
        ],
      },
    },
  },
  { name: 'no subject', declaration: retention('Journalføring', 'arkivlova § 6') },
  {
    name: 'sections of the new act',
    declaration: retention('Arkivplikt og kassasjon', 'arkivlova § 5', 'arkivlova § 13'),
  },
  { name: '§ 9 b of 1992 lives on', declaration: retention('Sletting', 'arkivlova § 9 b') },
  {
    name: 'the old act by year has another rule',
    declaration: retention('Arkivplikt', 'arkivlova av 1992 § 6'),
  },
  { name: 'the new act by number', declaration: retention('Arkivplikt', 'LOV-2025-06-20-96 § 6') },
  {
    name: 'on a day when the act of 1992 was law',
    declaration: retention('Arkivplikt', 'arkivlova § 6'),
    asOf: '2025-12-31',
  },
  {
    name: 'another act',
    declaration: retention('Arkivplikt og sletting', 'bokføringsloven § 13', 'offentleglova § 10'),
  },
  {
    name: 'the log of changes tells what no longer holds',
    declaration: { changes: [{ text: 'Arkivplikten viser nå til § 5, ikke til arkivlova § 6.' }] },
  },
]);

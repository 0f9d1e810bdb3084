import { outdatedContacts } from '../../facts/outdated-authority-contact.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** People who want to complain should not be sent to a door or a page that is gone. */
export default defineRule({
  id: 'complaint-authority-contact-outdated',
  title: {
    nb: 'Datatilsynet har flyttet',
    nn: 'Datatilsynet har flytta',
    en: 'Datatilsynet has moved',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 13(2)(d)', 'GDPR 14(2)(e)'],
  since: '0.1',
  mentions: ['tollbug', 'hvordan-kan-jeg-klage-til-datatilsynet'],
  messages: {
    visitingAddress: {
      nb: {
        text: 'Tollbugata 3 er den gamle besøksadressen til Datatilsynet.',
        remedy: 'Skriv {today}, eller bare postadressen.',
      },
      nn: {
        text: 'Tollbugata 3 er den gamle besøksadressa til Datatilsynet.',
        remedy: 'Skriv {today}, eller berre postadressa.',
      },
      en: {
        text: 'Tollbugata 3 is the old visiting address of Datatilsynet.',
        remedy: 'Write {today}, or only the postal address.',
      },
    },
    complaintPage: {
      nb: { text: 'Dette er den gamle adressen til Datatilsynets side om klager.', remedy: 'Bruk {today}' },
      nn: { text: 'Dette er den gamle adressa til sida om klager hos Datatilsynet.', remedy: 'Bruk {today}' },
      en: { text: 'This is the old address of Datatilsynet’s page on complaints.', remedy: 'Use {today}' },
    },
  },
  check(declaration, { report }) {
    for (const { kind, pointer, today, isWhole, confidence } of outdatedContacts(declaration)) {
      const isAddress = kind === 'complaintPage' && isWhole;
      const fix = isAddress ? { fix: [{ op: 'replace' as const, path: pointer, value: today }] } : {};
      report(kind, { today }, pointer, { confidence, ...fix });
    }
  },
});

import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const access = (publicAccess: object) => ({ publicAccess });

testRule(rule, [
  {
    name: 'in the words about access to documents, nynorsk',
    declaration: access({
      documentAccess: { text: { nn: 'Offentlege dokument blir lagde ut på innsynsportalen.' } },
    }),
    findings: [{ messageId: 'missing', pointer: '/publicAccess' }],
  },
  {
    name: 'documents ordered from the journal',
    declaration: access({ documentAccess: { text: 'Bestill dokumentet fra postlisten på nettsiden.' } }),
  },
  {
    name: 'criteria in the words about access',
    declaration: access({
      documentAccess: { text: 'Bare dokumenter i plansaker blir lagt ut på nettsiden.' },
    }),
  },
  {
    name: 'published',
    declaration: access({ documents: { published: true } }),
    findings: [{ messageId: 'missing', pointer: '/publicAccess/documents', severity: 'warning' }],
  },
  {
    name: 'in words alone, nynorsk',
    declaration: access({ documents: { text: { nn: 'Alle dokument ligg på postlista på heimesida.' } } }),
    findings: [{ messageId: 'missing', pointer: '/publicAccess/documents' }],
  },
  {
    name: 'in the words about the journal',
    declaration: access({ journal: { published: true, text: 'I postlisten finner du dokumentene.' } }),
    findings: [{ messageId: 'missing', pointer: '/publicAccess' }],
  },
  { name: 'criteria', declaration: access({ documents: { published: true, criteria: 'Plansaker' } }) },
  {
    name: 'criteria in the words',
    declaration: access({
      documents: { published: true, text: 'Vi legger ut dokumenter i byggesaker, men ikke helse.' },
    }),
  },
  {
    name: 'not published',
    declaration: access({ documents: { published: false, text: 'Dokumenter legges ikke på nettsiden.' } }),
  },
  {
    name: 'a journal alone',
    declaration: access({ journal: { published: true, text: 'Postlista ligg på heimesida.' } }),
  },
  {
    name: 'access on request',
    declaration: access({ documentAccess: { text: 'Alle kan be om innsyn i dokumenter.' } }),
  },
  { name: 'silence', declaration: {} },
]);

import { retentionFlaw } from '../../facts/retention.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "Usually about one year" leaves open what happens the other times. */
export default defineRule({
  id: 'retention-hedged',
  title: {
    nb: 'Lagringstiden bør oppgis uten forbehold',
    nn: 'Lagringstida bør stå utan atterhald',
    en: 'The storage period should be stated without reservations',
  },
  at: '#Retention',
  severity: 'warning',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)', 'WP260 rev.01', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    hedged: {
      nb: {
        text: 'Lagringstiden tar et forbehold («{words}»); leseren får ikke vite hva som gjelder ellers.',
        remedy:
          'Skriv den lengste tiden i «period», og gi det som lagres lenger, en egen linje med sin egen grunn.',
      },
      nn: {
        text: 'Lagringstida tek eit atterhald («{words}»); lesaren får ikkje vite kva som gjeld elles.',
        remedy:
          'Skriv den lengste tida i «period», og gi det som blir lagra lenger, ei eiga linje med sin eigen grunn.',
      },
      en: {
        text: 'The storage period has a reservation (“{words}”); the reader does not learn what applies otherwise.',
        remedy:
          'State the longest time in `period`, and give what is kept longer an entry of its own with its reason.',
      },
    },
  },
  check(entry, { declaration, report }) {
    const flaw = retentionFlaw(entry, declaration.language);
    if (flaw?.kind === 'hedged') report('hedged', { words: flaw.words }, flaw.where);
  },
});

import { retentionFlaw } from '../../facts/retention.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "Usually about one year" leaves open what happens the other times. */
export default defineRule({
  id: 'retention-hedged',
  title: {
    nb: 'Lagringstiden må ikke ta forbehold',
    nn: 'Lagringstida må ikkje ta etterhald',
    en: 'The storage period must not be hedged',
  },
  at: '#Retention',
  severity: 'warning',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)', 'WP260 rev.01', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    hedged: {
      nb: {
        text: 'Lagringstiden tar et forbehold («{words}»); leseren får ikke vite hva som gjelder de andre gangene.',
        remedy:
          'Skriv den lengste tiden i «period», og gi det som lagres lenger, en egen linje med sin egen grunn.',
      },
      nn: {
        text: 'Lagringstida tek eit etterhald («{words}»); lesaren får ikkje vite kva som gjeld dei andre gongene.',
        remedy:
          'Skriv den lengste tida i «period», og gi det som blir lagra lenger, ei eiga linje med sin eigen grunn.',
      },
      en: {
        text: 'The storage period is hedged (“{words}”); the reader does not learn what holds the other times.',
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

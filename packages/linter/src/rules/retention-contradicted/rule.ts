import { minimumExceedsPeriod } from '../../facts/retention-contradictions.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** One statement on retention has one answer: the longest time cannot be shorter than the shortest. */
export default defineRule({
  id: 'retention-contradicted',
  title: {
    nb: 'Lagringstiden kan ikke motsi seg selv',
    nn: 'Lagringstida kan ikkje motseie seg sjølv',
    en: 'Retention must not contradict itself',
  },
  at: '#Retention',
  severity: 'warning',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)', 'GDPR 5(1)(e)'],
  since: '0.1',
  messages: {
    minimumExceeds: {
      nb: {
        text: 'Den korteste lagringstiden («minimumPeriod») er lengre enn den lengste («period»).',
        remedy: 'Rett «minimumPeriod» eller «period», eller del opp i to lagringstider med «appliesTo».',
      },
      nn: {
        text: 'Den kortaste lagringstida («minimumPeriod») er lengre enn den lengste («period»).',
        remedy: 'Rett «minimumPeriod» eller «period», eller del opp i to lagringstider med «appliesTo».',
      },
      en: {
        text: 'The shortest time of retention (`minimumPeriod`) is longer than the longest (`period`).',
        remedy: 'Correct `minimumPeriod` or `period`, or split into two entries with `appliesTo`.',
      },
    },
  },
  check(retention, { report }) {
    if (minimumExceedsPeriod(retention)) report('minimumExceeds', {}, '/minimumPeriod');
  },
});

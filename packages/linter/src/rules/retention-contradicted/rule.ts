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
        text: 'Opplysningene skal lagres minst så lenge som «minimumPeriod» sier, men den er lengre enn «period», det lengste.',
        remedy: 'Rett «minimumPeriod» eller «period», eller del opp i to lagringstider med «appliesTo».',
      },
      nn: {
        text: 'Opplysningane skal lagrast minst så lenge som «minimumPeriod» seier, men ho er lengre enn «period», det lengste.',
        remedy: 'Rett «minimumPeriod» eller «period», eller del opp i to lagringstider med «appliesTo».',
      },
      en: {
        text: 'The data are kept at least as long as `minimumPeriod` says, but that is longer than `period`, the longest time.',
        remedy: 'Correct `minimumPeriod` or `period`, or split into two entries with `appliesTo`.',
      },
    },
  },
  check(retention, { report }) {
    if (minimumExceedsPeriod(retention)) report('minimumExceeds', {}, '/minimumPeriod');
  },
});

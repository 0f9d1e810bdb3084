import { activityName } from '../../facts/activity-name.ts';
import { decidingActivity, decisionDenial } from '../../facts/denied-decisions.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "We make no such decisions" beside a list of them: the reader cannot tell whether a machine decides. */
export default defineRule({
  id: 'automated-decision-denied',
  title: {
    nb: 'Si ikke at ingen avgjørelser er automatiske når noen er det',
    nn: 'Sei ikkje at ingen avgjerder er automatiske når nokre er det',
    en: 'Do not say that no decisions are automated when some are',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)', 'GDPR 22(1)'],
  since: '0.1',
  messages: {
    denied: {
      nb: {
        text: 'Det står at ingen avgjørelser er automatiske, men «{activity}» oppgir en slik avgjørelse.',
        remedy: 'Rett teksten, eller skriv «automatedDecisions: none» i aktiviteten hvis et menneske avgjør.',
      },
      nn: {
        text: 'Det står at ingen avgjerder er automatiske, men «{activity}» fører opp ei slik avgjerd.',
        remedy:
          'Rett teksten, eller skriv «automatedDecisions: none» i aktiviteten dersom eit menneske avgjer.',
      },
      en: {
        text: 'It is said that no decisions are automated, but “{activity}” states such a decision.',
        remedy:
          'Correct the text, or write `automatedDecisions: none` in the activity if a human being decides.',
      },
    },
  },
  check(declaration, { activities, report }) {
    const deciding = decidingActivity(activities);
    const denial = deciding && decisionDenial(declaration);
    if (denial) report('denied', { activity: activityName(deciding, declaration) }, denial.pointer);
  },
});

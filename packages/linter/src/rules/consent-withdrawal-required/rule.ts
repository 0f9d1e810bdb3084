import { activityName } from '../../facts/activity-name.ts';
import { consentHolders } from '../../facts/withdrawal.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { RIGHTS } from '../../skeletons/rights.ts';
import { additions, suggestionTexts } from '../../skeletons/skeleton.ts';

/** Whoever relies on consent must say that it can be withdrawn: for everything under the rights, or at the basis. */
export default defineRule({
  id: 'consent-withdrawal-required',
  title: {
    nb: 'Retten til å trekke samtykke må stå i erklæringen',
    nn: 'Retten til å trekkje samtykke må stå i erklæringa',
    en: 'The right to withdraw consent must be stated',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 13(2)(c)', 'GDPR 14(2)(d)', 'GDPR 7(3)'],
  answers: ['13(2)(c)', '14(2)(d)'],
  since: '0.1',
  suggestions: suggestionTexts(RIGHTS.withdrawConsent),
  messages: {
    missing: {
      nb: {
        text: '«{activity}» bygger på samtykke, men det står ikke at samtykket kan trekkes.',
        remedy:
          'Legg til «withdrawal» under «consent» på grunnlaget, eller «withdrawConsent» under «rights».',
      },
      nn: {
        text: '«{activity}» byggjer på samtykke, men det står ikkje at samtykket kan trekkjast.',
        remedy:
          'Legg til «withdrawal» under «consent» på grunnlaget, eller «withdrawConsent» under «rights».',
      },
      en: {
        text: '“{activity}” rests on consent, but nothing says that it can be withdrawn.',
        remedy: 'Add `withdrawal` under `consent` of the basis, or `withdrawConsent` under `rights`.',
      },
    },
    missingEverywhere: {
      nb: {
        text: '{count} behandlinger bygger på samtykke, men det står ikke at samtykke kan trekkes.',
        remedy: 'Legg til «withdrawConsent» under «rights», med tekst og «howTo».',
      },
      nn: {
        text: '{count} behandlingar byggjer på samtykke, men det står ikkje at samtykke kan trekkjast.',
        remedy: 'Legg til «withdrawConsent» under «rights», med tekst og «howTo».',
      },
      en: {
        text: '{count} activities rest on consent, but nothing says that consent can be withdrawn.',
        remedy: 'Add `withdrawConsent` under `rights`, with a text and `howTo`.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    const holders = consentHolders(declaration, activities);
    const lacking = holders.filter(({ withdrawals }) => withdrawals.length === 0);
    if (lacking.length > 1 && lacking.length === holders.length && !declaration.rights?.withdrawConsent) {
      report('missingEverywhere', { count: lacking.length }, '#/rights/withdrawConsent', {
        suggestions: additions(RIGHTS.withdrawConsent, '#/rights/withdrawConsent', declaration),
      });
      return;
    }
    for (const { first } of lacking) {
      const place = `#${first.pointer}/consent/withdrawal`;
      report('missing', { activity: activityName(first.activity, declaration) }, place, {
        suggestions: additions(RIGHTS.withdrawConsent, place, declaration),
      });
    }
  },
});

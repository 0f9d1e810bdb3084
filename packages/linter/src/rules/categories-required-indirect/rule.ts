import { activityName } from '../../facts/activity-name.ts';
import { collectsIndirectly, isExempted } from '../../facts/collection.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { PERSONAL_DATA } from '../../skeletons/drafts.ts';
import { additions, suggestionTexts } from '../../skeletons/skeleton.ts';

/** Where data come from others than the person, the categories must be told (GDPR 14(1)(d); not in 13). */
export default defineRule({
  id: 'categories-required-indirect',
  title: {
    nb: 'Erklæringen må si hvilke opplysninger som hentes fra andre',
    nn: 'Erklæringa må seie kva opplysningar som blir henta frå andre',
    en: 'Categories of data from others must be stated',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'error',
  sources: ['GDPR 14(1)(d)'],
  answers: ['14(1)(d)'],
  since: '0.1',
  suggestions: suggestionTexts(PERSONAL_DATA),
  messages: {
    missing: {
      nb: {
        text: '«{activity}» henter opplysninger fra andre, men sier ikke hvilke (artikkel 14 nr. 1 bokstav d).',
        remedy: 'Legg til «personalData» med «categories» eller en «text» om hva slags opplysninger det er.',
      },
      nn: {
        text: '«{activity}» hentar opplysningar frå andre, men seier ikkje kva for nokre (artikkel 14 nr. 1 bokstav d).',
        remedy: 'Legg til «personalData» med «categories» eller ein «text» om kva slags opplysningar det er.',
      },
      en: {
        text: '“{activity}” obtains data from others but does not say which (Article 14(1)(d)).',
        remedy: 'Add `personalData` with `categories` or a `text` saying what kind of data it is.',
      },
    },
    missingExempted: {
      severity: 'warning',
      nb: {
        text: '«{activity}» henter opplysninger fra andre uten å si hvilke; unntaket det er vist til, dekker kanskje ikke alt.',
        remedy:
          'Legg til «personalData» for det unntaket ikke gjelder (artikkel 14 nr. 1 bokstav d og nr. 5).',
      },
      nn: {
        text: '«{activity}» hentar opplysningar frå andre utan å seie kva for nokre; unntaket det er vist til, dekkjer kanskje ikkje alt.',
        remedy:
          'Legg til «personalData» for det unntaket ikkje gjeld (artikkel 14 nr. 1 bokstav d og nr. 5).',
      },
      en: {
        text: '“{activity}” obtains data from others without saying which; the exemption claimed may not cover everything.',
        remedy: 'Add `personalData` for what the exemption does not cover (Article 14(1)(d) and 14(5)).',
      },
    },
  },
  check({ personalData = [], indirectCollection }, { activity, declaration, report }) {
    if (!activity || !collectsIndirectly(activity)) return;
    if (personalData.some(({ categories, text }) => categories !== undefined || text !== undefined)) return;
    const params = { activity: activityName(activity, declaration) };
    const suggestions = additions(PERSONAL_DATA, '/personalData', declaration);
    report(isExempted(indirectCollection) ? 'missingExempted' : 'missing', params, '/personalData', {
      suggestions,
    });
  },
});

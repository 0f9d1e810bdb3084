import { type EffectiveActivity, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { isArticle9 } from '../../facts/bases.ts';
import { categoriesOf, isSpecial, NAMES_SPECIAL_DATA } from '../../facts/special-categories.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Art. 9(1) forbids processing special categories unless a condition of 9(2) applies, besides a basis in art. 6. */
export default defineRule({
  id: 'special-category-exception-required',
  title: {
    nb: 'Særlige kategorier krever et unntak i artikkel 9 nr. 2',
    nn: 'Særlege kategoriar krev eit unntak i artikkel 9 nr. 2',
    en: 'Special categories need a condition of Article 9(2)',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  strict: 'error',
  sources: [
    'GDPR 9(1)',
    'GDPR 9(2)',
    'GDPR 13(1)(c)',
    'GDPR 14(1)(c)',
    'Datatilsynet: informasjon og åpenhet',
  ],
  since: '0.1',
  messages,
  check(_value, { activity, declaration, report }) {
    if (!activity) return;
    const conditions = (activity.value.legalBases ?? []).filter(isArticle9);
    const open = categoriesOf(activity).filter(
      ({ category }) =>
        isSpecial(category) &&
        !conditions.some(({ appliesTo }) => appliesTo?.categories?.includes(category) ?? true),
    );
    const name = activityName(activity, declaration);
    const [first] = open;
    if (first) {
      const categories = [...new Set(open.map(({ category }) => category))].join(', ');
      report('missing', { activity: name, categories }, `#${first.pointer}`);
    } else if (conditions.length === 0) {
      const [place] = entriesInWords(activity, declaration.language);
      if (place !== undefined) report('inWords', { activity: name }, place);
    }
  },
});

/** Texts of data that name special categories without their code; a text that denies them does not count. */
function entriesInWords({ value }: EffectiveActivity, language: string): string[] {
  return (value.personalData ?? []).flatMap(({ text }, index) =>
    textsOf(text, language)
      .filter(
        (version) =>
          NAMES_SPECIAL_DATA.test(version.text) &&
          !/(?<!\p{L})(?:ikkj?e|ingen|not|no)(?!\p{L})/iu.test(version.text),
      )
      .map(({ suffix }) => `/personalData/${index}/text${suffix}`),
  );
}

import { type EffectiveActivity, type LegalBasis, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { restsOnLaw } from '../../facts/bases.ts';
import {
  CRIMINAL_DATA,
  categoriesOf,
  NAMES_CRIMINAL_DATA,
  type PlacedCategory,
} from '../../facts/special-categories.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Data on offences need the control of an authority or an act (art. 10); a municipality may be such an authority itself. */
export default defineRule({
  id: 'criminal-data-basis',
  title: {
    nb: 'Opplysninger om straffbare forhold bør ha en lov bak seg',
    nn: 'Opplysningar om straffbare forhold bør ha ei lov bak seg',
    en: 'Data on criminal offences should have an act behind them',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['GDPR 10', 'personopplysningsloven § 11'],
  since: '0.1',
  messages,
  check(value, { activity, declaration, report }) {
    const place = activity && placeOfOffences(activity, declaration.language);
    if (!place) return;
    const bases = value.legalBases ?? [];
    const purposes = value.personalData?.[place.entry]?.appliesTo?.purposes;
    const params = { activity: activityName(activity, declaration) };
    if (!bases.some((basis) => isLawForOffences(basis, purposes)))
      report('noLaw', params, `#${place.pointer}`);
    else if (!bases.some(({ article }) => article === '10'))
      report('noArticle10', params, `#${place.pointer}`);
  },
});

/** Where the activity names data on offences: by their code, or else in words. */
function placeOfOffences(
  activity: EffectiveActivity,
  language: string,
): Omit<PlacedCategory, 'category'> | undefined {
  const coded = categoriesOf(activity).find(({ category }) => category === CRIMINAL_DATA);
  if (coded) return coded;
  const inWords = (activity.value.personalData ?? []).flatMap(({ text }, entry) =>
    textsOf(text, language)
      .filter((version) => NAMES_CRIMINAL_DATA.test(version.text) && !DENIED.test(version.text))
      .map(({ suffix }) => ({ entry, pointer: `${activity.pointer}/personalData/${entry}/text${suffix}` })),
  );
  return inWords[0];
}

const DENIED = /(?<!\p{L})(?:ikkj?e|ingen|not|no)(?!\p{L})/iu;

/**
 * Whether the basis names an act and can be about offences: not one limited to other data or to purposes they are not
 * used for, nor a condition of art. 9.
 */
function isLawForOffences(basis: LegalBasis, used: readonly string[] | undefined): boolean {
  const { article, law, appliesTo } = basis;
  const covers = appliesTo?.categories?.includes(CRIMINAL_DATA) ?? true;
  const { purposes } = appliesTo ?? {};
  const isForThem = !purposes || !used || purposes.some((purpose) => used.includes(purpose));
  return law !== undefined && covers && isForThem && (article === '10' || restsOnLaw(basis));
}

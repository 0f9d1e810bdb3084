import { type EffectiveActivity, textsOf } from '@tretten/schema';
import { isArticle9 } from './bases.ts';
import { collectsIndirectly } from './collection.ts';
import { CRIMINAL_DATA, categoriesOf, isSpecial, NAMES_SPECIAL_DATA } from './special-categories.ts';

/** A condition for data that the activity does not list. */
export interface UnusedCondition {
  /** The condition of art. 9(2), or `10`. */
  readonly article: string;
  /** Whether art. 14(1)(d) demands that the categories are told. */
  readonly isDemanded: boolean;
  /** JSON pointer of the article. */
  readonly pointer: string;
}

const NAMES_OFFENCES = /straff|politiattest|vandel|lovbrudd|lovbrot|criminal|offence|police/iu;

/**
 * The conditions of art. 9(2), and art. 10, for which no such data are listed. Data that are told in words only, or not at
 * all, may be the ones meant; then it says nothing.
 */
export function unusedConditions(activity: EffectiveActivity, language: string): readonly UnusedCondition[] {
  const { personalData = [], legalBases = [] } = activity.value;
  if (personalData.length === 0 || personalData.some(({ categories }) => categories === undefined)) return [];
  const words = personalData.flatMap(({ text }) => textsOf(text, language)).map(({ text }) => text);
  const listed = categoriesOf(activity).map(({ category }) => category);
  return legalBases.flatMap((basis, index): UnusedCondition[] => {
    const { article, appliesTo } = basis;
    if (article === undefined || !(isArticle9(basis) || article === '10')) return [];
    // An identity number is no such data; national-id-not-special-category tells it.
    if (appliesTo?.categories?.includes('national-identity-number')) return [];
    const inWords = article === '10' ? NAMES_OFFENCES : NAMES_SPECIAL_DATA;
    const isMeant = (category: (typeof listed)[number]) =>
      article === '10' ? category === CRIMINAL_DATA : isSpecial(category);
    const named = (appliesTo?.categories ?? []).filter(isMeant);
    const isListed = listed.some(
      (category) => isMeant(category) && (named.length === 0 || named.includes(category)),
    );
    if (isListed || words.some((text) => inWords.test(text))) return [];
    const isDemanded = article !== '10' && collectsIndirectly(activity);
    return [{ article, isDemanded, pointer: `${activity.pointer}/legalBases/${index}/article` }];
  });
}

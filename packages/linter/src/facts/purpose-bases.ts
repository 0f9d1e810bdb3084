import type { EffectiveActivity, LegalBasis, LocalizedText } from '@tretten/schema';
import { hasArticle6, isArticle6, isArticle9 } from './bases.ts';
import { namesUnknownPurpose } from './references.ts';
import { isSpecial } from './special-categories.ts';

/** A purpose that no legal basis is stated for, while the others have one. */
export interface BarePurpose {
  readonly text: LocalizedText;
  /** JSON pointer of the purpose. */
  readonly pointer: string;
}

/**
 * The purposes that every letter of art. 6(1) passes over, because each is limited to other purposes. A basis without an
 * article may cover any; a further purpose (art. 6(4)) may rest on the basis of the first.
 */
export function purposesWithoutBasis(activity: EffectiveActivity): readonly BarePurpose[] {
  const { value, pointer } = activity;
  if (!hasArticle6(activity) || hasMisspeltLimit(activity)) return [];
  const bases = (value.legalBases ?? []).filter((basis) => isArticle6(basis) || basis.article === undefined);
  return (value.purposes ?? []).flatMap(({ id, text, further }, index) => {
    const hasBasis = bases.some((basis) => isFor(basis, id));
    return hasBasis || further ? [] : [{ text, pointer: `${pointer}/purposes/${index}` }];
  });
}

/** A special category used for a purpose that no condition of art. 9(2) is stated for, while others have one. */
export interface BareCategory {
  readonly category: string;
  readonly purpose: string;
  /** JSON pointer of the purpose's id at the data. */
  readonly pointer: string;
}

/** Only data that name their purposes are looked at; data without any condition are for `special-category-exception-required`. */
export function categoriesWithoutCondition(activity: EffectiveActivity): readonly BareCategory[] {
  const { value, pointer } = activity;
  if (hasMisspeltLimit(activity)) return [];
  const conditions = (value.legalBases ?? []).filter(isArticle9);
  return (value.personalData ?? []).flatMap(({ categories = [], appliesTo }, entry) =>
    categories.filter(isSpecial).flatMap((category) => {
      const forIt = conditions.filter((basis) => basis.appliesTo?.categories?.includes(category) ?? true);
      if (forIt.length === 0) return [];
      return (appliesTo?.purposes ?? []).flatMap((purpose, index) => {
        if (forIt.some((basis) => isFor(basis, purpose))) return [];
        const place = `${pointer}/personalData/${entry}/appliesTo/purposes/${index}`;
        return [{ category, purpose, pointer: place }];
      });
    }),
  );
}

/** A basis for a purpose that does not exist was probably meant for one that does. */
function hasMisspeltLimit(activity: EffectiveActivity): boolean {
  return (activity.value.legalBases ?? []).some(({ appliesTo }) => namesUnknownPurpose(appliesTo, activity));
}

function isFor({ appliesTo }: LegalBasis, id: string | undefined): boolean {
  const { purposes } = appliesTo ?? {};
  return purposes === undefined || (id !== undefined && purposes.includes(id));
}

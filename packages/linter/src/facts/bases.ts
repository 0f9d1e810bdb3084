import type { EffectiveActivity, LegalBasis, LegalBasisArticle, PrivacyDeclaration } from '@tretten/schema';
import { once } from '../run/once.ts';

/** The letters of art. 6(1), as codes. */
export const ARTICLE_6 = [
  '6(1)(a)',
  '6(1)(b)',
  '6(1)(c)',
  '6(1)(d)',
  '6(1)(e)',
  '6(1)(f)',
] as const satisfies readonly LegalBasisArticle[];

/** The GDPR articles that an activity's legal bases name. */
export const articlesOf = once(
  (activity: EffectiveActivity): ReadonlySet<LegalBasisArticle> =>
    new Set((activity.value.legalBases ?? []).flatMap(({ article }) => (article ? [article] : []))),
);

/** Whether the activity names at least one letter of art. 6(1). */
export function hasArticle6(activity: EffectiveActivity): boolean {
  return (activity.value.legalBases ?? []).some(isArticle6);
}

/** Whether the basis is a letter of art. 6(1). */
export function isArticle6({ article }: LegalBasis): boolean {
  return article !== undefined && (ARTICLE_6 as readonly string[]).includes(article);
}

/** Whether the basis is a condition of art. 9(2), under which special categories may be processed. */
export function isArticle9({ article }: LegalBasis): boolean {
  return article?.startsWith('9(2)') === true;
}

/** Whether some activity names one of the articles. */
export function anyBasis(
  activities: readonly EffectiveActivity[],
  articles: readonly LegalBasisArticle[],
): boolean {
  return activities.some((activity) => articles.some((article) => articlesOf(activity).has(article)));
}

/** Whether an activity leaves its legal basis open, so that any right may exist. */
export function someBasisUnknown(activities: readonly EffectiveActivity[]): boolean {
  return activities.length === 0 || activities.some((activity) => !hasArticle6(activity));
}

/** A letter of art. 6(1), as a code. */
export type Article6 = (typeof ARTICLE_6)[number];

/** The letters of art. 6(1) that an activity names, each once, in the author's order. */
export function lettersOf({ value }: EffectiveActivity): readonly Article6[] {
  const letters = (value.legalBases ?? []).flatMap(({ article }) =>
    ARTICLE_6.filter((letter) => letter === article),
  );
  return [...new Set(letters)];
}

/** A legal basis with its place and the activity it belongs to. */
export interface StatedBasis {
  readonly basis: LegalBasis;
  /** JSON pointer of the basis. */
  readonly pointer: string;
  /** Absent for a basis that `general` lists beside activities: it belongs to none of them, since bases are not inherited. */
  readonly activity?: EffectiveActivity;
}

/** Every legal basis of the declaration, those of the activities first. */
export function statedBases(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): readonly StatedBasis[] {
  return listBases(activities, declaration);
}

const listBases = once((activities: readonly EffectiveActivity[], { general }: PrivacyDeclaration) => {
  const ofActivities: readonly StatedBasis[] = activities.flatMap((activity) =>
    (activity.value.legalBases ?? []).map((basis, index) => ({
      basis,
      pointer: `${activity.pointer}/legalBases/${index}`,
      activity,
    })),
  );
  const isOwn = activities.some(({ declared }) => declared);
  if (!isOwn || !general?.legalBases) return ofActivities;
  const inGeneral = general.legalBases.map((basis, index) => ({
    basis,
    pointer: `/general/legalBases/${index}`,
  }));
  return [...ofActivities, ...inGeneral];
});

/** Whether the processing rests on consent: art. 6(1)(a), or explicit consent under 9(2)(a). */
export function isConsent({ article }: LegalBasis): boolean {
  return article === '6(1)(a)' || article === '9(2)(a)';
}

/** Whether the basis needs Union or national law besides the GDPR (art. 6(3)): 6(1)(c) and 6(1)(e). */
export function needsNationalLaw({ article }: LegalBasis): boolean {
  return article === '6(1)(c)' || article === '6(1)(e)';
}

/** Whether the basis stands or falls with the law it names: 6(1)(c) and 6(1)(e), and one that names no article at all. */
export function restsOnLaw(basis: LegalBasis): boolean {
  return basis.article === undefined || needsNationalLaw(basis);
}

import type { EffectiveActivity, LegalBasis, LegalBasisArticle } from '@tretten/schema';

/** The letters of art. 6(1), as codes. */
export const ARTICLE_6 = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'] as const satisfies readonly LegalBasisArticle[];

/** The GDPR articles that an activity's legal bases name. */
export function articlesOf(activity: EffectiveActivity): ReadonlySet<LegalBasisArticle> {
  return new Set((activity.value.legalBases ?? []).flatMap(({ article }) => (article ? [article] : [])));
}

/** Whether the activity names at least one letter of art. 6(1). */
export function hasArticle6(activity: EffectiveActivity): boolean {
  return (activity.value.legalBases ?? []).some(isArticle6);
}

/** Whether the basis is a letter of art. 6(1). */
export function isArticle6({ article }: LegalBasis): boolean {
  return article !== undefined && (ARTICLE_6 as readonly string[]).includes(article);
}

/** Whether some activity names one of the articles. */
export function anyBasis(activities: readonly EffectiveActivity[], articles: readonly LegalBasisArticle[]): boolean {
  return activities.some((activity) => articles.some((article) => articlesOf(activity).has(article)));
}

/** Whether an activity leaves its legal basis open, so that any right may exist. */
export function someBasisUnknown(activities: readonly EffectiveActivity[]): boolean {
  return activities.length === 0 || activities.some((activity) => !hasArticle6(activity));
}

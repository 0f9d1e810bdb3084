import type { AppliesTo, EffectiveActivity, PrivacyDeclaration, Right } from '@tretten/schema';
import { ARTICLE_6, type Article6, articlesOf, hasArticle6 } from './bases.ts';
import { isConditional } from './conditions.ts';
import { isForResearchOrStatistics } from './research.ts';
import { OBJECTION_BASES, PORTABILITY_BASES } from './right-existence.ts';

/** Where what is said about a right cannot be reconciled with the legal bases. */
export interface Mismatch {
  readonly kind: 'portabilityWithoutBasis' | 'objectionDenied' | 'objectionWithoutBasis' | 'erasurePromised';
  /** JSON pointer of what is wrong. */
  readonly pointer: string;
  /** The bases that do not go with it, in the order of art. 6. */
  readonly articles: readonly Article6[];
}

/** What the rights claim against the table of GDPR 17(3)(b), 20(1)(a), 20(3), 21(1), 21(2) and 21(6). */
export function mismatches(
  { rights = {}, language }: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): readonly Mismatch[] {
  const { portability, objection, erasure } = rights;
  const open = (right: Right) => isUnconditional(right, language);
  return [
    ...(portability ? wronglyPortable(portability, activities, open(portability)) : []),
    ...(objection ? wronglyDenied(objection, activities) : []),
    ...(objection ? wronglyObjectionable(objection, activities, open(objection)) : []),
    ...(erasure && open(erasure) ? wronglyErased(erasure, activities) : []),
  ];
}

function wronglyPortable(
  right: Right,
  activities: readonly EffectiveActivity[],
  unlimited: boolean,
): Mismatch[] {
  if (right.applies === false) return [];
  const without = activities.filter(
    (activity) => hasArticle6(activity) && !rests(activity, PORTABILITY_BASES),
  );
  return claimed(right, without, unlimited, others(PORTABILITY_BASES)).map(({ place, articles }) => ({
    kind: 'portabilityWithoutBasis',
    pointer: `/rights/portability/${place}`,
    articles,
  }));
}

function wronglyObjectionable(
  right: Right,
  activities: readonly EffectiveActivity[],
  unlimited: boolean,
): Mismatch[] {
  if (right.applies === false || activities.some(isOpenToObjection)) return [];
  const without = activities.filter((activity) => hasArticle6(activity) && !rests(activity, OBJECTION_BASES));
  const nowhere = unlimited && without.length === activities.length;
  return claimed(right, without, nowhere, others(OBJECTION_BASES)).map(({ place, articles }) => ({
    kind: 'objectionWithoutBasis',
    pointer: `/rights/objection/${place}`,
    articles,
  }));
}

/** What a right that needs certain bases claims beyond them: by naming other bases or activities, or without any limit. */
function claimed(
  { appliesTo }: Right,
  without: readonly EffectiveActivity[],
  unlimited: boolean,
  wrong: readonly Article6[],
): { place: string; articles: readonly Article6[] }[] {
  if (appliesTo?.legalBases) {
    const articles = wrong.filter((article) => appliesTo.legalBases?.includes(article));
    return articles.length > 0 ? [{ place: 'appliesTo/legalBases', articles }] : [];
  }
  const named = appliesTo?.activities;
  const meant = named
    ? without.filter(({ value }) => value.id !== undefined && named.includes(value.id))
    : without;
  if (meant.length === 0 || !(named || (unlimited && !appliesTo))) return [];
  return [{ place: named ? 'appliesTo/activities' : 'text', articles: basesOf(meant) }];
}

/** Bases that give the right to object although the page says that it does not hold for them. */
function wronglyDenied(right: Right, activities: readonly EffectiveActivity[]): Mismatch[] {
  const { applies, appliesTo, exceptFor } = right;
  const denied = (
    place: string,
    isDenied: (activity: EffectiveActivity, article: Article6) => boolean,
  ): Mismatch[] => {
    const articles = OBJECTION_BASES.filter((article) =>
      activities.some((activity) => rests(activity, [article]) && isDenied(activity, article)),
    );
    return articles.length > 0
      ? [{ kind: 'objectionDenied', pointer: `/rights/objection/${place}`, articles }]
      : [];
  };
  if (applies === false)
    return denied('applies', (activity, article) => covers(appliesTo, activity, article));
  return [
    ...denied('exceptFor', (activity, article) => coversWholly(exceptFor, activity, article)),
    ...denied('appliesTo', (activity, article) => !covers(appliesTo, activity, article)),
  ];
}

function wronglyErased({ applies, appliesTo }: Right, activities: readonly EffectiveActivity[]): Mismatch[] {
  if (applies === false) return [];
  const articles = (['6(1)(c)', '6(1)(e)'] as const).filter((article) =>
    activities.some((activity) => rests(activity, [article]) && covers(appliesTo, activity, article)),
  );
  return articles.length > 0 ? [{ kind: 'erasurePromised', pointer: '/rights/erasure/text', articles }] : [];
}

/** Whether nothing limits what is said: no exception, no limitation, no "if" or "may". */
function isUnconditional({ text, exceptFor, limitations }: Right, language: string): boolean {
  return !exceptFor && !limitations && !isConditional(text, language);
}

function covers(limit: AppliesTo | undefined, { value }: EffectiveActivity, article: Article6): boolean {
  const { activities, legalBases } = limit ?? {};
  if (activities && !(value.id !== undefined && activities.includes(value.id))) return false;
  return !legalBases || legalBases.includes(article);
}

/** Like `covers`, and no other limit leaves a part of the activity out. */
function coversWholly(limit: AppliesTo | undefined, activity: EffectiveActivity, article: Article6): boolean {
  if (!limit || limit.purposes || limit.categories || limit.dataSubjects) return false;
  return covers(limit, activity, article);
}

/** Direct marketing (21(2)) and research or statistics (21(6)) open for objection whatever the basis. */
function isOpenToObjection(activity: EffectiveActivity): boolean {
  return activity.value.directMarketing === true || isForResearchOrStatistics(activity);
}

function rests(activity: EffectiveActivity, articles: readonly Article6[]): boolean {
  return articles.some((article) => articlesOf(activity).has(article));
}

function others(articles: readonly Article6[]): readonly Article6[] {
  return ARTICLE_6.filter((article) => !articles.includes(article));
}

function basesOf(activities: readonly EffectiveActivity[]): readonly Article6[] {
  return ARTICLE_6.filter((article) => activities.some((activity) => rests(activity, [article])));
}

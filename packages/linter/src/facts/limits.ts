import type { AppliesTo } from '@tretten/schema';

/** The keys of `appliesTo` that say what a statement is about. */
const KEYS = [
  'activities',
  'purposes',
  'categories',
  'dataSubjects',
  'legalBases',
] as const satisfies readonly (keyof AppliesTo)[];

/** Whether the statement is limited to some purposes, data or people, so that the reader knows what it is about. */
export function isLimited(limit: AppliesTo | undefined): boolean {
  return (
    limit !== undefined &&
    (['purposes', 'categories', 'dataSubjects'] as const).some((key) => limit[key] !== undefined)
  );
}

/** Whether two limits leave room for a case that falls under both; a limit that is absent covers everything. */
export function mayOverlap(one: AppliesTo | undefined, other: AppliesTo | undefined): boolean {
  return KEYS.every((key) => {
    const values: readonly string[] | undefined = one?.[key];
    const others: readonly string[] | undefined = other?.[key];
    return !values || !others || values.some((value) => others.includes(value));
  });
}

/** Whether everything under the first limit falls under the second one too. */
export function fallsWithin(scope: AppliesTo, limit: AppliesTo): boolean {
  return KEYS.every((key) => {
    const allowed: readonly string[] | undefined = limit[key];
    const values: readonly string[] | undefined = scope[key];
    return !allowed || (values?.every((value) => allowed.includes(value)) ?? false);
  });
}

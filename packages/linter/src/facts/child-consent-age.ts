/**
 * The age from which children in Norway consent themselves to an online service, by the first day it holds:
 * personopplysningsloven § 5 under GDPR art. 8(1), read in the consolidated text of 28 July 2026. A proposal of 2025 to
 * raise it to 15 years has led to no bill.
 */
const AGES: readonly { readonly from: string; readonly age: number }[] = [{ from: '2018-07-20', age: 13 }];

/** The age on a day (`YYYY-MM-DD`); before the act came into force, the first age it set. */
export function childConsentAge(asOf: string): number {
  return (AGES.findLast(({ from }) => from <= asOf) ?? AGES[0])?.age ?? 13;
}

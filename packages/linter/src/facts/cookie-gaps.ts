import type { CookieItem } from '@tretten/schema';

/** What ekomloven § 3-15 itself names: which data, the purpose, and who processes them. */
const DEMANDED = ['data', 'purpose', 'provider'] as const;

/** Keys of what the user must be told before consenting and the item does not state. */
export function missingInformation(item: CookieItem): readonly string[] {
  return DEMANDED.filter((key) => item[key] === undefined);
}

/** Keys of what belongs to clear information by CJEU C-673/17: how long, and whether others can read it. */
export function missingLifetimeOrAccess({ duration, firstParty, sharedWith }: CookieItem): readonly string[] {
  const saysWho = firstParty !== undefined || sharedWith !== undefined;
  return [...(duration === undefined ? ['duration'] : []), ...(saysWho ? [] : ['sharedWith'])];
}

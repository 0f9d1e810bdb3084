import type { AppliesTo, EffectiveActivity, PrivacyDeclaration, Withdrawal } from '@tretten/schema';
import { isConsent, type StatedBasis, statedBases } from './bases.ts';
import { fallsWithin, mayOverlap } from './limits.ts';

/** What the declaration says about withdrawing consent, with its place. */
export interface StatedWithdrawal {
  readonly withdrawal: Withdrawal;
  /** JSON pointer of the object. */
  readonly pointer: string;
}

/** Everything that tells how a consent is withdrawn: at the basis itself, under the rights, or for cookies. */
export function withdrawalsOf(
  stated: StatedBasis,
  declaration: PrivacyDeclaration,
): readonly StatedWithdrawal[] {
  const { basis, pointer } = stated;
  const own = basis.consent?.withdrawal;
  const right = declaration.rights?.withdrawConsent;
  const cookies = declaration.cookies;
  const found: StatedWithdrawal[] = [];
  if (own) found.push({ withdrawal: own, pointer: `${pointer}/consent/withdrawal` });
  if (right && right.applies !== false && covers(right, stated)) {
    found.push({ withdrawal: right, pointer: '/rights/withdrawConsent' });
  }
  if (cookies && cookies !== 'none' && cookies.withdrawal && isAboutWebsite(stated)) {
    found.push({ withdrawal: cookies.withdrawal, pointer: '/cookies/withdrawal' });
  }
  return found.filter(({ withdrawal }) => saysSomething(withdrawal));
}

function saysSomething({ text, howTo, url, earlierProcessingStaysLawful }: Withdrawal): boolean {
  return [text, howTo, url].some((value) => value !== undefined) || earlierProcessingStaysLawful === true;
}

/** Whether a right holds for this basis, as far as its limits tell. */
function covers(
  right: { appliesTo?: AppliesTo; exceptFor?: AppliesTo },
  { basis, activity }: StatedBasis,
): boolean {
  const scope: AppliesTo = {
    ...basis.appliesTo,
    ...(activity?.value.id !== undefined && { activities: [activity.value.id] }),
    ...(basis.article !== undefined && { legalBases: [basis.article] }),
  };
  return mayOverlap(right.appliesTo, scope) && !(right.exceptFor && fallsWithin(scope, right.exceptFor));
}

/** Consent to cookies is told under `cookies`; it counts for what happens on the website. */
function isAboutWebsite({ activity }: StatedBasis): boolean {
  const value = activity?.value;
  const isWebsite = value?.channels?.includes('website') || value?.dataSubjects?.includes('website-visitor');
  return value?.service === 'it-and-web' || isWebsite === true;
}

/** The consents of one activity, or of `general` beside activities, and what is said about withdrawing them. */
export interface ConsentHolder {
  readonly first: StatedBasis;
  readonly withdrawals: readonly StatedWithdrawal[];
}

/** Every activity that rests on consent; what is said at one of its consents counts for all of them. */
export function consentHolders(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): readonly ConsentHolder[] {
  const holders = new Map<string, ConsentHolder>();
  for (const stated of statedBases(declaration, activities)) {
    if (!isConsent(stated.basis)) continue;
    const key = stated.activity?.pointer ?? '';
    const { first = stated, withdrawals = [] } = holders.get(key) ?? {};
    holders.set(key, { first, withdrawals: [...withdrawals, ...withdrawalsOf(stated, declaration)] });
  }
  return [...holders.values()];
}

import type { AutomatedDecision, EffectiveActivity } from '@tretten/schema';
import { mayOverlap } from './limits.ts';
import { isSpecial } from './special-categories.ts';

/** The conditions of art. 9(2) under which art. 22(4) lets a decision rest on special categories of data. */
const ALLOWING: ReadonlySet<string> = new Set(['9(2)(a)', '9(2)(g)']);

/** What art. 22(3) gives the person where the decision rests on a contract or on consent. */
const SAFEGUARDS = ['human-intervention', 'express-view', 'contest'] as const;

/**
 * Whether the activity uses special categories for the decision and names conditions of art. 9(2), none of which art. 22(4)
 * accepts. An activity without any condition is told by `special-category-exception-required`.
 */
export function restsOnBarredData(decision: AutomatedDecision, { value }: EffectiveActivity): boolean {
  const scope = decision.appliesTo ?? {};
  const usesSpecial = (value.personalData ?? []).some(({ categories, appliesTo }) => {
    const special = (categories ?? []).filter(isSpecial);
    const isUsed = special.some((category) => scope.categories?.includes(category) ?? true);
    return isUsed && mayOverlap(appliesTo, decision.appliesTo);
  });
  const conditions = (value.legalBases ?? []).filter(({ article }) => article?.startsWith('9(2)'));
  const isAllowed = conditions.some(
    ({ article, appliesTo }) => ALLOWING.has(article ?? '') && mayOverlap(appliesTo, decision.appliesTo),
  );
  return usesSpecial && conditions.length > 0 && !isAllowed;
}

/** The key that leaves the ground of art. 22(2) unstated: the letter, or for (b) the act that allows the decision. */
export function unstatedGround({ ground, law }: AutomatedDecision): 'ground' | 'law' | undefined {
  if (ground === undefined) return 'ground';
  return ground === '22(2)(b)' && law === undefined ? 'law' : undefined;
}

/** Whether some of the safeguards that art. 22(3) gives the person under 22(2)(a) and (c) are not stated. */
export function lacksSafeguards({ ground, safeguards }: AutomatedDecision): boolean {
  if (ground !== '22(2)(a)' && ground !== '22(2)(c)') return false;
  return !SAFEGUARDS.every((safeguard) => safeguards?.includes(safeguard));
}

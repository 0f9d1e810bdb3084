import type { EffectiveActivity } from '@tretten/schema';

/** Whether every one of several activities lacks the same thing, so that it is told once: `general` could give it to all. */
export function isLackingEverywhere(
  lacking: readonly EffectiveActivity[],
  concerned: readonly EffectiveActivity[],
): boolean {
  return lacking.length > 1 && lacking.length === concerned.length;
}

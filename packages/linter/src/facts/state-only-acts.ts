import { type Act, type ActId, actById } from '@tretten/norway/acts';
import type { LawCitation } from '@tretten/norway/law-reference';

/** Acts that bind the state as an employer and nobody else (statsansatteloven § 1). */
const STATE_ONLY: ReadonlySet<ActId> = new Set<ActId>(['statsansatteloven']);

/** The act of the state alone that a citation names. */
export function stateOnlyAct({ act }: LawCitation): Act | undefined {
  return act && STATE_ONLY.has(act) ? actById(act) : undefined;
}

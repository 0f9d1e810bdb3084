import type { Act } from './acts/act.ts';
import { actRegister } from './acts/register.ts';
import { byLovdataId } from './citations/legal-ids.ts';
import type { ActId } from './generated/act-ids.ts';

export type { Act, ActStatus } from './acts/act.ts';
export { findActs } from './acts/find.ts';
export { type ResolvedAct, type ResolveOptions, resolveAct } from './acts/resolve.ts';
export type { SectionFingerprint } from './acts/section-fingerprint.ts';
export { statusAt } from './acts/status.ts';
export type { SuccessorSection } from './acts/successor-section.ts';
export { successorSection } from './acts/successors.ts';
export type { ActId, Topic } from './generated/act-ids.ts';
export { actsAsOf } from './generated/acts.ts';

/** Every act of the register, in the order of the data. */
export function allActs(): readonly Act[] {
  return [...actRegister().values()];
}

/** The act with this id of the register or of Lovdata (`fvl-1967`, `LOV-1967-02-10`). */
export function actById(id: ActId): Act;
export function actById(id: string): Act | undefined;
export function actById(id: string): Act | undefined {
  return actRegister().get(id) ?? byLovdataId(id);
}

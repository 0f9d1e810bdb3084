import type { Act, ActStatus } from './acts/act.ts';
import type { Confidence } from './confidence.ts';
import type { ActId } from './generated/act-ids.ts';
import type { Provision } from './provision.ts';

export type { Act, ActStatus } from './acts/act.ts';
export type { ActId, Topic } from './generated/act-ids.ts';
export { actsAsOf } from './generated/acts.ts';

/** What is known about a citation besides the name of the act. */
export interface ResolveOptions {
  readonly provision?: Pick<Provision, 'chapter' | 'section' | 'letter'>;
  /** The day the citing text is from, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Words around the citation, in which a fingerprint looks for its subject. */
  readonly context?: string;
}

/** A section number that gives away which of several acts of one name is meant. */
export interface SectionFingerprint {
  readonly act: ActId;
  readonly sections: readonly string[];
  /** Why the section points at that act, in English. */
  readonly why: string;
  /** A finding built on this fingerprint must not be graver. */
  readonly maxSeverity?: 'warning';
  readonly confidence: Confidence;
}

/** Which act a name means, and what decided it. */
export interface ResolvedAct {
  /** Absent when nothing decides between the candidates, or when the name is unknown. */
  readonly act?: Act;
  /** Every act the name can mean, those in force first. */
  readonly candidates: readonly Act[];
  readonly by?: 'id' | 'name' | 'fingerprint' | 'date';
  readonly fingerprint?: SectionFingerprint;
  /** Whether the name is a former or everyday one, such as offentlighetsloven for offentleglova. */
  readonly outdatedName: boolean;
}

/** Every act of the register. */
export function allActs(): readonly Act[] {
  throw new Error('not written yet');
}

/** The act with this id of the register or of Lovdata (`fvl-1967`, `LOV-1967-02-10`). */
export function actById(id: ActId): Act;
export function actById(id: string): Act | undefined;
export function actById(_id: string): Act | undefined {
  throw new Error('not written yet');
}

/** Every act that a name, an abbreviation, a Lovdata id or link, or "lov av 14. april 2000 nr. 31" can mean; [] when unknown. */
export function findActs(_name: string): readonly Act[] {
  throw new Error('not written yet');
}

/** Decides which act a name means: a telling section first, then the date; the candidates are given either way. */
export function resolveAct(_name: string, _options: ResolveOptions = {}): ResolvedAct {
  throw new Error('not written yet');
}

/** Whether an act, or one section of it, is law on a day (`YYYY-MM-DD`). */
export function statusAt(
  _act: Act,
  _asOf: string,
  _provision?: Pick<Provision, 'section' | 'letter'>,
): ActStatus {
  throw new Error('not written yet');
}

/** What replaced a section of a repealed act: the act and the provisions there, as people write them; undefined when not known. */
export function successorSection(
  _act: ActId,
  _provision: Pick<Provision, 'section' | 'letter'>,
): { readonly act: ActId; readonly provision: string } | undefined {
  throw new Error('not written yet');
}

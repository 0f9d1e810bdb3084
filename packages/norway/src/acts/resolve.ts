import { decideAct } from '../citations/decide-act.ts';
import type { Act } from './act.ts';
import { findActs } from './find.ts';
import { type CitedSection, matchFingerprint } from './fingerprints.ts';
import { nameKey, plainKey } from './names.ts';
import type { SectionFingerprint } from './section-fingerprint.ts';
import { statusAt } from './status.ts';

/** What is known about a citation besides the name of the act. */
export interface ResolveOptions {
  readonly provision?: CitedSection;
  /** The day the citing text is from: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly asOf?: string;
  /** Words around the citation, in which a fingerprint looks for its subject. */
  readonly context?: string;
}

/** Which act a name means, and what decided it. */
export interface ResolvedAct {
  /** Absent when nothing decides between the candidates, or when the name is unknown. */
  readonly act?: Act;
  /** Every act the name can mean, those in force first. */
  readonly candidates: readonly Act[];
  /** `name` = it can mean only one, acts not yet in force aside. */
  readonly by?: 'name' | 'fingerprint' | 'date';
  readonly fingerprint?: SectionFingerprint;
  /** Whether the name is a former or everyday one of the act, such as offentlighetsloven for offentleglova. */
  readonly outdatedName: boolean;
}

/** Decides which act a name means: a telling section first, then the date; the candidates are given either way. */
export function resolveAct(name: string, options: ResolveOptions = {}): ResolvedAct {
  const { provision, ...rest } = options;
  return resolveAmong(findActs(name), name, provision ? [provision] : [], rest);
}

/** Decides between acts that share a name. */
export function resolveAmong(
  candidates: readonly Act[],
  name: string | undefined,
  provisions: readonly CitedSection[],
  { asOf, context = '' }: Omit<ResolveOptions, 'provision'>,
): ResolvedAct {
  const decided = (act: Act, by: 'name' | 'fingerprint' | 'date'): ResolvedAct => ({
    act,
    candidates,
    by,
    outdatedName: isOutdated(act, name),
  });
  const [only, ...others] = candidates;
  if (!only) return { candidates, outdatedName: false };
  if (others.length === 0) return decided(only, 'name');
  const fingerprint = matchFingerprint(candidates, provisions, context);
  const told = fingerprint && candidates.find((act) => act.id === fingerprint.act);
  if (told) return { ...decided(told, 'fingerprint'), fingerprint };
  const inForce = asOf ? candidates.filter((act) => statusAt(act, asOf) === 'in-force') : [];
  if (inForce[0] && inForce.length === 1) return decided(inForce[0], 'date');
  const meant = asOf ? undefined : decideAct(candidates, name);
  return meant ? decided(meant, 'name') : { candidates, outdatedName: false };
}

function isOutdated(act: Act, name: string | undefined): boolean {
  if (name === undefined) return false;
  const key = nameKey(name).replace(/s$/u, '');
  return [...act.outdatedNames, ...act.everydayNames].some((old) => plainKey(old) === key);
}

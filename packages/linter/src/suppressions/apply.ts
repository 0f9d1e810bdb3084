import { isAtOrBelow } from '@tretten/schema';
import type { Finding, UnplacedFinding } from '../run/finding.ts';
import { problemWith } from './problem.ts';
import type { Suppression } from './suppression.ts';

/** A finding that somebody has decided to live with, and the decision. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: Suppression;
}

/** What suppressions make of the findings of a file. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions written in the file that are past their day, or that hide nothing. */
  readonly problems: readonly UnplacedFinding[];
  /** What would be said of those that hide something, if they hid nothing. */
  readonly needed: readonly UnplacedFinding[];
}

/** What decides whether a suppression holds. */
export interface Terms {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Findings of locked rules stay, whoever suppresses them. */
  isLocked(ruleId: string): boolean;
  /** Whether a rule can find anything as things are set: what it might hide is not unused when nobody looks. */
  isHeard(ruleId: string): boolean;
}

/** Takes out what is suppressed, and tells of suppressions that do nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  { asOf, isLocked, isHeard }: Terms,
): Applied {
  if (suppressions.length === 0) return { findings, suppressed: [], problems: [], needed: [] };
  const holding = suppressions.filter(({ until }) => until === undefined || until >= asOf);
  const used = new Set<Suppression>();
  const open: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const covering = isLocked(finding.ruleId) ? [] : holding.filter((each) => covers(each, finding));
    const [by] = covering;
    if (by) suppressed.push({ finding, by });
    else open.push(finding);
    for (const each of covering) used.add(each);
  }
  const problems = suppressions.flatMap((suppression): UnplacedFinding[] => {
    const { place, rule, until } = suppression;
    if (place === undefined) return [];
    if (!holding.includes(suppression)) {
      return [problemWith('suppression-expired', 'expired', place, { rule, date: until ?? '' })];
    }
    if (used.has(suppression) || !isHeard(rule)) return [];
    return unused(suppression);
  });
  return { findings: open, suppressed, problems, needed: [...used].flatMap(unused) };
}

function unused({ place, rule, kind }: Suppression): UnplacedFinding[] {
  return place === undefined ? [] : [problemWith('suppression-unused', kind, place, { rule })];
}

function covers({ rule, scope }: Suppression, { ruleId, pointer, range, file }: Finding): boolean {
  if (rule !== ruleId) return false;
  if (scope.on === 'node') return isAtOrBelow(pointer, scope.pointer);
  if (scope.on === 'line') return scope.file === file && range.start.line === scope.line;
  return scope.file === undefined || scope.file === file;
}

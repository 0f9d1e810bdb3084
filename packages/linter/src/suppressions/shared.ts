import type { Finding } from '../run/finding.ts';

/**
 * A suppression in a file that a declaration takes values from. Whether it is needed nobody can tell from one declaration:
 * another may take values from the same file.
 */
export interface SharedSuppression {
  /** What is to be said in that file when no declaration needs it. */
  readonly finding: Finding;
  /** Whether it hides something of this declaration. */
  readonly isNeeded: boolean;
}

/** The suppressions in other files than the declaration's own. */
export function sharedSuppressions(
  idle: readonly Finding[],
  needed: readonly Finding[],
): readonly SharedSuppression[] {
  const elsewhere = (findings: readonly Finding[], isNeeded: boolean) =>
    findings
      .filter(({ ruleId, file }) => ruleId === 'suppression-unused' && file !== undefined)
      .map((finding) => ({ finding, isNeeded }));
  return [...elsewhere(idle, false), ...elsewhere(needed, true)];
}

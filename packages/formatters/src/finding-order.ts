import type { Finding, Severity } from '@tretten/schema/report';

/**
 * The findings of one file in reading order: its own first, then those in files it takes values from, by path; in each
 * by start, then end; at the same place by rule and message id.
 */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.path ?? '', b.path ?? '') ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      a.range.end.line - b.range.end.line ||
      a.range.end.column - b.range.end.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.messageId, b.messageId),
  );
}

// By code unit, not by a locale's alphabet, so that the order is the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The severities, the gravest first. */
export const BY_GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** The gravest severity among findings; `info` where there are none. */
export function gravest(findings: readonly Pick<Finding, 'severity'>[]): Severity {
  return BY_GRAVITY.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

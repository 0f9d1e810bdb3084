import type { Document } from '@tretten/document';
import { type Rule, ruleById } from '@tretten/linter';
import type { FileReport } from '@tretten/schema/report';
import { summaryOf } from '../report.ts';

/** Whether a file has neither an address nor activities of its own, so that it may be there for others to extend only. */
export function mayBePart({ value }: Document): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return !Object.hasOwn(value, 'id') && !Object.hasOwn(value, 'processingActivities');
}

/**
 * A report without the faults of form in extended files that are linted themselves in this run: they are told there, and
 * not once more for each file that extends them. `told` are the paths of those files.
 */
export function withoutFaultsOfBases(
  report: FileReport,
  told: readonly string[],
  ownRules: readonly Rule[],
): FileReport {
  if (told.length === 0) return report;
  const findings = report.findings.filter(
    ({ ruleId, path }) =>
      path === undefined || !told.includes(path) || ruleById(ruleId, ownRules)?.kind === 'law',
  );
  return { ...report, findings, summary: summaryOf(findings) };
}

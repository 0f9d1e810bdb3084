import type { Finding, Report } from '@tretten/schema/report';
import { passingReport } from './reports.ts';

/** A report in bokmål with one file that has these findings, each as told beside that of a real report. */
export function reportWith(changes: readonly Partial<Finding>[], path = 'personvern.yaml'): Report {
  const report = passingReport('balsfjord-nb');
  const [file] = report.files;
  const [finding] = file?.findings ?? [];
  if (!file || !finding) throw new Error('the report has no finding');
  const findings = changes.map((change) => ({ ...finding, ...change }));
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return {
    ...report,
    files: [{ ...file, path, findings, summary: counts }],
    summary: { files: 1, filesWithFindings: findings.length > 0 ? 1 : 0, ...counts },
  };
}

/** The range of some characters in a line. */
export function onLine(line: number, column = 1, length = 3): Finding['range'] {
  return {
    start: { offset: 100 * line + column, line, column },
    end: { offset: 100 * line + column + length, line, column: column + length },
  };
}

/** The same report with all its findings suppressed for a reason. */
export function suppressedReport(reason = 'Avklart med ombudet', until = '2027-03-31'): Report {
  const report = reportWith([]);
  const findings = reportWith([{}, { severity: 'info', range: onLine(3) }]).files[0]?.findings ?? [];
  const [file] = report.files;
  if (!file) throw new Error('the report has a file');
  const suppressed = findings.map((finding, index) =>
    index === 0 ? { finding, by: 'comment' as const, reason, until } : { finding, by: 'baseline' as const },
  );
  return {
    ...report,
    files: [{ ...file, suppressed }],
    summary: { ...report.summary, suppressed: suppressed.length },
  };
}

import type { FileReport } from '@tretten/schema/report';

/** GitHub Actions takes a line that begins so, be it after spaces, for a command to its runner. */
const COMMAND = /^\s*(?:::|##\[)/u;

/** A path, or a sentence that begins with one, so that a line with it says nothing to the machine that runs the command. */
export function steady(text: string): string {
  return COMMAND.test(text) ? `./${text}` : text;
}

/** A report with such paths. */
export function steadyReport(report: FileReport): FileReport {
  const paths = [report.path, ...report.findings.map(({ path = '' }) => path)];
  if (!paths.some((path) => COMMAND.test(path))) return report;
  const findings = report.findings.map((finding) =>
    finding.path === undefined ? finding : { ...finding, path: steady(finding.path) },
  );
  return { ...report, path: steady(report.path), findings };
}

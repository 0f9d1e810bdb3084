import type { FileReport, Report } from '@tretten/schema/report';
import type { Options } from '../options.ts';
import type { Format } from '../outputs.ts';
import { reportOf } from '../report.ts';
import type { ReportedFile, Reporter, Write } from './reporter.ts';

/** Writes a whole report as one text; `takes` is shown each file on the way. */
export interface WholeFormat {
  readonly write: (report: Report) => string;
  readonly takes?: (reported: ReportedFile) => void;
}

/** The formats that show what a declaration answers of articles 13 and 14, which costs time. */
const WITH_COVERAGE: readonly Format[] = ['json', 'markdown', 'html'];

/** Collects the reports of all files and writes them at the end, in a format that needs them all. */
export function wholeReporter(
  format: Format,
  { write: written, takes }: WholeFormat,
  options: Options,
  write: Write,
): Reporter {
  // JSON is for programs, which choose for themselves.
  const isQuiet = options.quiet && format !== 'json';
  const files: FileReport[] = [];
  return {
    file(reported) {
      takes?.(reported);
      files.push(isQuiet ? errorsOnly(reported.report) : reported.report);
    },
    wantsCoverage: () => WITH_COVERAGE.includes(format) && !isQuiet,
    end: (failures) => write(written(reportOf(files, failures, options))),
  };
}

function errorsOnly({ coverage: _, ...report }: FileReport): FileReport {
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  return { ...report, findings, summary: { errors: findings.length, warnings: 0, infos: 0 } };
}

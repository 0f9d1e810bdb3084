import type { Finding, Report } from '@tretten/schema/report';
import type { Log, Run } from 'sarif';
import { expect } from 'vitest';
import { formatSarif, type SarifOptions } from '../src/sarif.ts';
import { reportWith } from './changed-report.ts';
import { sarifValidator } from './sarif-validator.ts';

/** Whether a log is as the official schema demands. */
export const isSarif = sarifValidator();

/** The run of a report's log, which the official schema has to accept. */
export function runOf(report: Report, options?: SarifOptions): Run {
  const log = JSON.parse(formatSarif(report, options)) as Log;
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  return log.runs[0] as Run;
}

/** A report with one finding, changed. */
export function withFinding(change: Partial<Finding>, path?: string): Report {
  return reportWith([change], path);
}

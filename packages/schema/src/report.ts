import type { Report } from './generated/report.ts';
import validate from './generated/validate-report.js';

export * from './generated/report.ts';

/** Whether a value is a report of a tretten run, as https://w3id.org/tretten/v1/report.schema.json describes it. */
export function isReport(value: unknown): value is Report {
  return validate(value);
}

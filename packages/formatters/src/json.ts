import type { Report } from '@tretten/schema/report';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { jsonText } from './json-text.ts';

/** The report as JSON by schemas/v1/report.schema.json, indented, with a line end; identity numbers are masked. */
export function formatJson(report: Report): string {
  return jsonText(withoutIdentityNumbers(report));
}

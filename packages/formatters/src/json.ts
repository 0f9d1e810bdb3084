import type { Report } from '@tretten/schema/report';
import { withoutIdentityNumbers } from './identity-numbers.ts';

// JSON leaves these as they are, but a terminal that shows the report might obey them, or show another order.
const UNSAFE_TO_SHOW = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The report as JSON by schemas/v1/report.schema.json, indented, with a line end; identity numbers are masked. */
export function formatJson(report: Report): string {
  const json = JSON.stringify(withoutIdentityNumbers(report), null, 2);
  return `${json.replace(UNSAFE_TO_SHOW, unicodeEscape)}\n`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

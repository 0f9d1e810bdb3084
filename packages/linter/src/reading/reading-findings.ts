import type { Document } from '@tretten/document';
import type { Finding } from '../run/finding.ts';

/** The problems of the file itself as findings. */
export function readingFindings(document: Document): Finding[] {
  return document.problems.map(({ code, params, pointer, range, file }) => ({
    ruleId: code,
    messageId: String(params['reason'] ?? params['encoding'] ?? code),
    params,
    severity: 'error',
    pointer: pointer ?? '',
    target: code === 'duplicate-key' ? 'key' : 'value',
    sources: [],
    range,
    ...(file === undefined ? {} : { file }),
  }));
}

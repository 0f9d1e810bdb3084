import type { FileReport } from '@tretten/schema/report';

/** Whether there is nothing to hold against a file: no finding, and no letter of art. 13 and 14 unanswered. */
export function isFlawless({ findings, coverage = [] }: FileReport): boolean {
  return findings.length === 0 && !coverage.some(({ status }) => status === 'missing');
}

import type { Document } from '@tretten/document';
import type { ComposedDocument } from '@tretten/document/compose';
import { type LintResult, ruleById } from '@tretten/linter';
import { pathBeside } from '../files/project.ts';

/** Whether a file has neither an address nor activities of its own, so that it may be there for others to extend only. */
export function mayBePart({ value }: Document): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return !Object.hasOwn(value, 'id') && !Object.hasOwn(value, 'processingActivities');
}

/**
 * What was found, without the faults of form in an extended file that is linted itself in this run: they are told there,
 * and not once more for each file that extends it.
 */
export function withoutFaultsOfBases(
  result: LintResult,
  path: string,
  document: Document | ComposedDocument,
  isLinted: (path: string) => boolean,
): LintResult {
  const bases = 'bases' in document ? document.bases : [];
  const told = new Set(bases.filter((base) => isLinted(pathBeside(path, base))));
  if (told.size === 0) return result;
  const findings = result.findings.filter(
    ({ ruleId, file }) => file === undefined || !told.has(file) || ruleById(ruleId)?.kind === 'law',
  );
  return { ...result, findings };
}

import { readDocument } from '@tretten/document';
import { type Finding, lint } from '@tretten/linter';

/** The day all verdicts of the benchmark hold for. */
export const AS_OF = '2026-11-21';

/** What the linter finds in a declaration, under the preset most people use. */
export function findingsIn(declaration: unknown): readonly Finding[] {
  const document = readDocument(JSON.stringify(declaration), { format: 'json' });
  return lint(document, { asOf: AS_OF }).findings;
}

import type { Document } from '@tretten/document';
import type { editsFor } from '@tretten/document/edit';
import { type Finding, type LintOptions, type LintResult, lint } from '@tretten/linter';
import type { Change } from '@tretten/schema';
import { documentOf } from '../files/read.ts';
import { fixesTogether } from './together.ts';

/** A document after its safe fixes, what the linter still says of it, and how many findings were settled on the way. */
export interface FixedDocument {
  /** The file itself. */
  readonly own: Document;
  /** The file with what it takes from those that it extends. */
  readonly document: Document;
  readonly result: LintResult;
  readonly settled: number;
}

type Fix = readonly Change[];

/** A fix may bring another finding to light; more rounds than this are a fix that is never content. */
const ROUNDS = 100;

/** A document with what it takes from the files that it extends. */
export type Compose = (document: Document) => Promise<Document>;

/**
 * Makes the safe fixes of a document, round by round, until there are none left; the text is changed in memory only. What
 * stands in a file that it extends stays as it is.
 */
export async function fixDocument(
  original: Document,
  options: LintOptions,
  compose: Compose,
): Promise<FixedDocument> {
  let document = original;
  let whole = await compose(document);
  let result = lint(whole, options);
  let settled = 0;
  const seen = new Set([document.text]);
  while (seen.size <= ROUNDS) {
    const own = result.findings.filter(({ file }) => file === undefined);
    const fixed = await fixedOnce(document, own);
    // Rules that undo each other's fixes would go on for ever.
    if (!fixed || seen.has(fixed.document.text)) break;
    ({ document } = fixed);
    seen.add(document.text);
    settled += fixed.made;
    whole = await compose(document);
    result = lint(whole, options);
  }
  return { own: document, document: whole, result, settled };
}

async function fixedOnce(document: Document, findings: readonly Finding[]) {
  const { format } = document;
  if (format === 'typescript') return undefined;
  const offered = findings.flatMap(({ fix }) => (fix && fix.length > 0 ? [fix] : []));
  if (offered.length === 0) return undefined;
  const { applyEdits, editsFor } = await import('@tretten/document/edit');
  const made = makeable(document, offered, editsFor);
  if (!made || made.edits.length === 0) return undefined;
  const text = applyEdits(document.text, made.edits);
  return { document: await documentOf(text, format), made: made.count };
}

/** Edits that make as many of the fixes as go together; where one of them cannot be made, the others still are. */
function makeable(document: Document, fixes: readonly Fix[], editsOf: typeof editsFor) {
  const together = fixesTogether(fixes, document.value);
  const all = editsOf(document, together.flat());
  if (all) return { edits: all, count: together.length };
  const possible = fixes.filter((fix) => (editsOf(document, fix)?.length ?? 0) > 0);
  const rest = fixesTogether(possible, document.value);
  const edits = editsOf(document, rest.flat());
  if (edits) return { edits, count: rest.length };
  const [first] = possible;
  const alone = first && editsOf(document, first);
  return alone && { edits: alone, count: 1 };
}

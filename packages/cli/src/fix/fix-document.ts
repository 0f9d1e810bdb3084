import type { Document } from '@tretten/document';
import { type Finding, type LintOptions, type LintResult, lint } from '@tretten/linter';
import { type Change, isAtOrBelow } from '@tretten/schema';
import { documentOf } from '../files/read.ts';

/** A document after its safe fixes, what the linter still says of it, and how many findings were settled on the way. */
export interface FixedDocument {
  /** The file itself. */
  readonly own: Document;
  /** The file with what it takes from those that it extends. */
  readonly document: Document;
  readonly result: LintResult;
  readonly settled: number;
}

/** A fix may bring another finding to light; more rounds than this would be a circle. */
const ROUNDS = 10;

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
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = result.findings.filter(({ file }) => file === undefined);
    const fixed = await fixedOnce(document, own);
    if (!fixed) break;
    ({ document } = fixed);
    settled += fixed.made;
    whole = await compose(document);
    result = lint(whole, options);
  }
  return { own: document, document: whole, result, settled };
}

async function fixedOnce(document: Document, findings: readonly Finding[]) {
  const { format } = document;
  if (format === 'typescript') return undefined;
  const fixes = apart(findings.flatMap(({ fix }) => (fix && fix.length > 0 ? [fix] : [])));
  if (fixes.length === 0) return undefined;
  const { applyEdits, editsFor } = await import('@tretten/document/edit');
  const all = editsFor(document, fixes.flat());
  // Where all together cannot be made, the first that can be made alone is; the rest come in later rounds.
  const possible = all ?? fixes.map((fix) => editsFor(document, fix)).find((edits) => edits !== undefined);
  if (!possible || possible.length === 0) return undefined;
  const text = applyEdits(document.text, possible);
  return { document: await documentOf(text, format), made: all ? fixes.length : 1 };
}

/** Fixes that do not touch the same place, the first of those that do; one that moves list items stands alone. */
function apart(fixes: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  const chosen: (readonly Change[])[] = [];
  const taken: string[] = [];
  for (const fix of fixes) {
    if (fix.some(({ op }) => op === 'remove')) {
      if (chosen.length === 0) return [fix];
      continue;
    }
    const paths = fix.flatMap((change) =>
      change.op === 'move' ? [change.from, change.path] : [change.path],
    );
    if (paths.some((path) => taken.some((other) => isAtOrBelow(path, other) || isAtOrBelow(other, path))))
      continue;
    chosen.push(fix);
    taken.push(...paths);
  }
  return chosen;
}

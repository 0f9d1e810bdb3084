import { decode } from './decode.ts';
import { completeLimits, type Document, type DocumentProblem, type ReadLimits } from './document.ts';
import { countKeys, surelyUniqueKeys } from './json/audit.ts';
import { firstTooDeep } from './json/depth.ts';
import { duplicateKeys } from './json/duplicate-keys.ts';
import { jsonLayout } from './json/layout.ts';
import { syntaxProblems } from './json/syntax.ts';
import { firstTooMany } from './json/too-many.ts';
import { type Lines, linesOf } from './lines.ts';
import { locator } from './locate.ts';
import { problemAt, syntaxProblem } from './problem.ts';

/**
 * Reads JSON as RFC 8259 has it: UTF-8, no comments, no trailing commas. Never throws for what stands in the
 * file. Of two equal keys the last one's value is kept, and each further one is a problem.
 */
export function readJson(input: Uint8Array | string, limits: ReadLimits = {}): Document {
  const { maxBytes, maxDepth, maxValues } = completeLimits(limits);
  const { text, problem } = decode(input, maxBytes);
  if (problem !== undefined) return unreadable(text, [problem]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const lines = linesOf(text);
    return unreadable(text, errorsIn(text, lines));
  }
  const lines = linesOf(text);
  const keys = typeof value === 'object' && value !== null ? countKeys(value, maxDepth) : 0;
  if (keys < 0) {
    const at = firstTooDeep(text, maxDepth);
    return unreadable(text, [problemAt(lines, 'nesting-too-deep', at, at + 1, { limit: maxDepth })]);
  }
  const surplus = firstTooMany(text, maxValues);
  if (surplus !== undefined) {
    return unreadable(text, [
      problemAt(lines, 'too-many-values', surplus, surplus + 1, { limit: maxValues }),
    ]);
  }
  const problems = surelyUniqueKeys(text, keys) ? [] : duplicateKeys(text, lines);
  const layout = jsonLayout(text, problems.length === 0);
  return { format: 'json', text, value, problems, locate: locator(layout, lines) };
}

function errorsIn(text: string, lines: Lines): DocumentProblem[] {
  if (/^[ \t\r\n]*$/.test(text)) return [problemAt(lines, 'empty-document', 0, 0)];
  const problems = syntaxProblems(text, lines);
  // Says something even if the scanner and the engine should ever disagree.
  return problems.length > 0 ? problems : [syntaxProblem(lines, 'unknown', 0, 0)];
}

function unreadable(text: string, problems: DocumentProblem[]): Document {
  return { format: 'json', text, value: undefined, problems, locate: () => undefined };
}

import type { DocumentCode, SyntaxReason } from './codes.ts';
import type { DocumentProblem } from './document.ts';
import type { Lines } from './lines.ts';
import { holdsIdentityNumber, safeText } from './safe-text.ts';

/** More problems than these are not told: who has a thousand needs no more, and a file may have millions. */
export const MOST_PROBLEMS = 1000;

/** A problem between two offsets. A pointer that would give away an identity number is left out. */
export function problemAt(
  lines: Lines,
  code: DocumentCode,
  start: number,
  end: number,
  params: Record<string, string | number> = {},
  pointer?: string,
): DocumentProblem {
  const safe: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    safe[name] = typeof value === 'string' ? safeText(value) : value;
  }
  const problem = { code, params: safe, range: lines.range(start, end) };
  return pointer === undefined || holdsIdentityNumber(pointer) ? problem : { ...problem, pointer };
}

/** A syntax error between two offsets. */
export function syntaxProblem(
  lines: Lines,
  reason: SyntaxReason,
  start: number,
  end: number,
  params: Record<string, string | number> = {},
): DocumentProblem {
  return problemAt(lines, 'syntax-error', start, end, { reason, ...params });
}

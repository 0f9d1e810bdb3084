import type { DocumentProblem } from '../document.ts';
import type { Lines } from '../lines.ts';
import { syntaxProblem } from '../problem.ts';
import { diagnose } from './diagnose.ts';
import { type Failure, isTooDeep, readEvents } from './failure.ts';
import type { Flaw } from './flaw.ts';
import { lineAt } from './line-at.ts';

const MOST_ERRORS = 20;
/** Longer texts are not read again to find more errors. */
const LONGEST = 300_000;

/**
 * The syntax errors of a text that the library refused with `failure`. It stops at the first; where the
 * mistake is one that touches nothing but its own line, that line is made sound and the text read again.
 */
export function syntaxProblems(text: string, failure: Failure, lines: Lines): DocumentProblem[] {
  const flaws: Flaw[] = [];
  let rest = text;
  let next: Failure | undefined = failure;
  while (next !== undefined && flaws.length < MOST_ERRORS) {
    const flaw = diagnose(rest, next);
    // The repair did not help.
    if (flaws.some(({ start }) => start === flaw.start)) break;
    flaws.push(flaw);
    const repaired: string | undefined = rest.length > LONGEST ? undefined : repair(rest, flaw);
    if (repaired === undefined) break;
    rest = repaired;
    const result = readEvents(rest, 1000);
    next = Array.isArray(result) || isTooDeep(result) ? undefined : result;
  }
  return flaws
    .sort((one, other) => one.start - other.start)
    .filter((flaw, index) => index === 0 || !onSameLine(lines, flaw, flaws[index - 1] as Flaw))
    .map(({ reason, start, end }) => syntaxProblem(lines, reason, start, end));
}

/** One sentence about a line is enough. */
function onSameLine(lines: Lines, one: Flaw, other: Flaw): boolean {
  return lines.lineOf(one.start) === lines.lineOf(other.start);
}

/** The text with a mistake covered by as many letters, `undefined` when that would change more than its line. */
function repair(text: string, { reason, start, end }: Flaw): string | undefined {
  switch (reason) {
    case 'colon-in-plain-text':
    case 'reserved-character':
    case 'control-character':
      return cover(text, start, start + 1);
    case 'invalid-escape':
      return cover(text, start, end);
    case 'quoted-scalar': {
      const line = lineAt(text, start);
      const content = text.slice(line.start, line.end);
      if (/[[\]{}]/.test(content)) return undefined;
      const value = /^[ \t]*(?:- +)*(?:[^"':]*:[ \t]+)?/.exec(content)?.[0].length ?? 0;
      return cover(text, line.start + value, line.end);
    }
    default:
      return undefined;
  }
}

function cover(text: string, start: number, end: number): string {
  return text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end);
}

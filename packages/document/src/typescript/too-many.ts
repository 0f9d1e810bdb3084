import { ts } from 'ts-morph';
import type { DocumentProblem } from '../document.ts';
import { linesOf } from '../lines.ts';
import { problemAt } from '../problem.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Place } from './module.ts';

/** Ends an evaluation at the value that is one too many. */
export class TooManyValues extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super('too many values');
    this.fault = fault;
  }
}

/** The end of an evaluation at a place. */
export function tooManyValues(place: Place, limit: number): TooManyValues {
  return new TooManyValues(faultAt('too-many-values', place, { limit }));
}

/** Code that is no declaration has brackets and commas too, so that many times as many are surely too many values. */
const SURELY = 4;

/** A text with so many brackets and commas that it is not even parsed, which takes most of the time and memory. */
export function surplusIn(text: string, limit: number): DocumentProblem | undefined {
  const at = firstSurplus(text, SURELY * limit);
  if (at === undefined) return undefined;
  return problemAt(linesOf(text), 'too-many-values', at, at + 1, { limit });
}

function firstSurplus(text: string, most: number): number | undefined {
  if (text.length < most) return undefined;
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text);
  /** Whether each brace that is open is one of a template text. */
  const braces: boolean[] = [];
  let signs = 0;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.TemplateHead) braces.push(true);
    else if (kind === ts.SyntaxKind.CloseBraceToken) {
      const isOfTemplate = braces.pop() === true;
      if (isOfTemplate && scanner.reScanTemplateToken(false) === ts.SyntaxKind.TemplateMiddle)
        braces.push(true);
    } else if (kind === ts.SyntaxKind.OpenBraceToken) braces.push(false);
    if (SIGNS.has(kind) && ++signs > most) return scanner.getTokenStart();
  }
  return undefined;
}

const SIGNS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.OpenBraceToken,
  ts.SyntaxKind.OpenBracketToken,
]);

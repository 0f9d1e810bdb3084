import { failureOf } from './failure.ts';
import { lineAt } from './line-at.ts';

/** Texts longer than this are not read again and again to find the place a mistake began. */
const LONGEST = 300_000;
const MOST_LINES = 40;

/** A quote or bracket that is still open where reading stopped. */
export interface Opening {
  readonly at: number;
  readonly kind: 'quote' | 'flow';
}

/**
 * The quote or bracket that a failure at `at` lies in. The library tells only where it noticed; the text up to
 * any line before the opening is sound YAML, and up to any line after it is not.
 */
export function findOpening(text: string, at: number): Opening | undefined {
  if (at > LONGEST) return undefined;
  let line = lineAt(text, at);
  for (let count = 0; count < MOST_LINES; count++) {
    if (failureOf(text.slice(0, line.start)) === '')
      return openingBetween(text, line.start, Math.min(line.break, at));
    line = lineAt(text, line.start - 1);
  }
  return undefined;
}

function openingBetween(text: string, start: number, end: number): Opening | undefined {
  const isQuote = failureOf(text.slice(0, end)).includes('quoted scalar');
  let last: Opening | undefined;
  for (let at = start; at < end; at++) {
    const character = text[at] as string;
    if (isQuote && (character === '"' || character === "'") && text[at - 1] !== character) {
      if (failureOf(text.slice(0, at + 1)).includes('quoted scalar')) last = { at, kind: 'quote' };
    } else if (!isQuote && (character === '[' || character === '{')) {
      if (failureOf(text.slice(0, at + 1)).includes('flow collection')) return { at, kind: 'flow' };
    }
  }
  return last;
}

/**
 * Whether what opens there is closed further down, so that its lines are only not indented enough. A quote
 * that stands like the beginning of another text (`key: "`) does not close anything.
 */
export function isClosedBelow(text: string, opening: Opening): boolean {
  if (opening.kind === 'flow') {
    const failure = failureOf(text.slice(opening.at));
    return failure === '' || failure.startsWith('end of the stream or a document separator');
  }
  const quote = text[opening.at] as string;
  let close = opening.at + 1;
  while (close < text.length && text[close] !== quote) close += quote === '"' && text[close] === '\\' ? 2 : 1;
  if (close >= text.length) return false;
  const before = text.slice(lineAt(text, close).start, close);
  return !/(?:^|:[ \t]|-[ \t])[ \t]*$/.test(before);
}

import type { Flaw } from './flaw.ts';
import { contentLineAbove, type LineSpan, lineAt } from './line-at.ts';
import { findOpening, isClosedBelow } from './opening.ts';

const OPENS_A_MAPPING = /^[ \t]*(?:- +)*(?:"[^"]*"|'[^']*'|[^\s"'#][^#]*?)[ \t]*:[ \t]+/;

/**
 * What lies behind the library's few messages about indentation and structure: they say what it expected, the
 * text around the place says what the author did.
 */
export function layoutFlaw(text: string, at: number, message: string): Flaw {
  const line = lineAt(text, at);
  const tab = /^(?: |- )*-?\t/.exec(text.slice(line.start, line.end));
  if (tab !== null && at >= line.start + tab[0].length - 1) {
    const start = line.start + tab[0].length - 1;
    return { reason: 'tab-indentation', start, end: start + 1 };
  }
  if (message === 'deficient indentation') return deficient(text, at, line);
  if (message.includes("expected ':'")) return withoutColon(text, line);
  if (message.includes('multiline key')) return withoutColon(text, contentLineAbove(text, at) ?? line);
  if (message.includes('whitespace character is expected'))
    return { reason: 'missing-space', start: at - 1, end: at };
  if (message.includes('end of the stream') && text[at] === ':') {
    const above = contentLineAbove(text, at);
    if (above !== undefined) return withoutColon(text, above);
  }
  return atCharacter(text, at, line);
}

function deficient(text: string, at: number, line: LineSpan): Flaw {
  // The library takes any tab before a bracket or between brackets for indentation.
  const tab = text.slice(line.start, at).indexOf('\t');
  if (tab !== -1) return { reason: 'tab-indentation', start: line.start + tab, end: line.start + tab + 1 };
  const opening = findOpening(text, at);
  if (opening === undefined || isClosedBelow(text, opening)) {
    return { reason: 'bad-indentation', start: line.first, end: line.end };
  }
  const reason = opening.kind === 'quote' ? 'unterminated-string' : 'unclosed-flow';
  return { reason, start: opening.at, end: opening.at + 1 };
}

function withoutColon(text: string, { first, end }: LineSpan): Flaw {
  const content = text.slice(first, end);
  if (content.startsWith('//') || content.startsWith('/*')) return { reason: 'comment', start: first, end };
  const colon = /:(?=[^\s/])/.exec(content);
  if (colon === null) return { reason: 'missing-colon', start: first, end };
  return { reason: 'missing-space', start: first + colon.index, end: first + colon.index + 1 };
}

function atCharacter(text: string, at: number, line: LineSpan): Flaw {
  const character = text[at] ?? '';
  const before = text.slice(line.start, at);
  const lineEnd = Math.max(at, line.end);
  if (character === ':') {
    if (OPENS_A_MAPPING.test(before)) return { reason: 'colon-in-plain-text', start: at, end: at + 1 };
    return { reason: 'bad-indentation', start: line.first, end: at };
  }
  if (at <= line.first) {
    if (character === '-' && /\S/.test(text[at + 1] ?? ' '))
      return { reason: 'missing-space', start: at, end: at + 1 };
    return { reason: 'bad-indentation', start: line.first, end: lineEnd };
  }
  if (/["'][ \t]*$/.test(before)) return { reason: 'quoted-scalar', start: at, end: lineEnd };
  const alias = /[:-][ \t]+(\*\S+[ \t]+)$/.exec(before);
  if (alias !== null) {
    const start = at - (alias[1] as string).length;
    return { reason: 'reserved-character', start, end: start + 1 };
  }
  if (/^[@`%|>]/.test(character)) return { reason: 'reserved-character', start: at, end: at + 1 };
  if (/[\]}][ \t]*$/.test(before)) return { reason: 'extra-content', start: at, end: lineEnd };
  return { reason: 'unexpected-character', start: at, end: Math.min(at + 1, text.length) };
}

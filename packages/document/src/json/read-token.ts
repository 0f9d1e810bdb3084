import type { SyntaxReason } from '../codes.ts';
import { readQuoted } from './quoted.ts';
import type { Token } from './token.ts';

const BLANK = /[ \t\r\n]*/y;
const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const KEY_WORD = /[^\s"'“”„«»‘’,:{}[\]](?:[^\r\n"“”„«»,:{}[\]]*[^\s"“”„«»,:{}[\]])?/y;
const VALUE_WORD = /[^\s"'“”„«»‘’,:{}[\]](?:[^\r\n"“”„«»,}\]]*[^\s"“”„«»,}\]])?/y;
const LITERAL_IN_ANOTHER_CASE = /^(?:true|false|null|none)$/i;

/** The token after the blanks at `at`. Words without quotes end elsewhere when a key is expected. */
export function readToken(text: string, at: number, asKey: boolean): Token {
  const start = endOfMatch(BLANK, text, at);
  const first = text[start];
  if (first === undefined) return token('end', start, start);
  if ('{}[],:'.includes(first)) return token(first as Token['kind'], start, start + 1);
  if (first === '=')
    return flawed(':', start, start + (text[start + 1] === '>' ? 2 : 1), 'unexpected-character');
  const quoted = readQuoted(text, start);
  if (quoted !== undefined) return quoted;
  const commentEnd = endOfMatch(COMMENT, text, start);
  if (commentEnd > start) return flawed('comment', start, commentEnd, 'comment');
  const wordEnd = endOfMatch(asKey ? KEY_WORD : VALUE_WORD, text, start);
  const literalEnd = endOfMatch(LITERAL, text, start);
  // A literal is one only when the whole word is: `2 rom` and `true story` are texts without quotes.
  if (literalEnd > start && /^\s*(?:$|\/[/*]|#)/.test(text.slice(literalEnd, wordEnd))) {
    return token('literal', start, literalEnd);
  }
  if (wordEnd === start || isStray(first)) return flawed('stray', start, start + 1, 'unexpected-character');
  return flawed('word', start, wordEnd, asKey ? 'unquoted-key' : wordFlaw(text.slice(start, wordEnd)));
}

/** Characters that are part of no word: controls, and blanks that look like a space and are none. */
function isStray(character: string): boolean {
  return character < ' ' || /[\s\u007f-\u00a0\u200b-\u200f\u2060\ufeff]/.test(character);
}

function wordFlaw(word: string): SyntaxReason {
  if (LITERAL_IN_ANOTHER_CASE.test(word)) return 'literal-case';
  return Number.isNaN(Number(word)) ? 'unquoted-text' : 'invalid-number';
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function token(kind: Token['kind'], start: number, end: number): Token {
  return { kind, start, end, flaws: [] };
}

function flawed(kind: Token['kind'], start: number, end: number, reason: SyntaxReason): Token {
  return { kind, start, end, flaws: [{ reason, start, end }] };
}

import type { SyntaxReason } from '../codes.ts';
import type { Flaw, Token } from './token.ts';

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const CLOSING: Readonly<Record<string, { closers: string; reason: SyntaxReason }>> = {
  "'": { closers: "'", reason: 'single-quote' },
  '‘': { closers: '’‘', reason: 'typographic-quote' },
  '’': { closers: '’', reason: 'typographic-quote' },
  '“': { closers: '”“"', reason: 'typographic-quote' },
  '”': { closers: '”"', reason: 'typographic-quote' },
  '„': { closers: '“”"', reason: 'typographic-quote' },
  '«': { closers: '»', reason: 'typographic-quote' },
  '»': { closers: '»«', reason: 'typographic-quote' },
};

/** The text in quotes that begins at `start`, be they JSON's quotes or others; `undefined` when none does. */
export function readQuoted(text: string, start: number): Token | undefined {
  const first = text[start] as string;
  if (first === '"') return readString(text, start);
  if (!Object.hasOwn(CLOSING, first)) return undefined;
  const { closers, reason } = CLOSING[first] as (typeof CLOSING)[string];
  const lineEnd = endOfLine(text, start);
  let end = start + 1;
  while (end < lineEnd && !closers.includes(text[end] as string)) end += text[end] === '\\' ? 2 : 1;
  const closed = end < lineEnd;
  end = Math.min(closed ? end + 1 : lineEnd, text.length);
  const flaws = [{ reason, start, end }];
  return closed ? { kind: 'text', start, end, flaws } : { kind: 'text', start, end, flaws, guessed: true };
}

function readString(text: string, start: number): Token {
  const flaws: Flaw[] = [];
  let at = start + 1;
  let goesOn = false;
  while (at < text.length) {
    const character = text[at] as string;
    if (character === '"') return { kind: 'text', start, end: at + 1, flaws };
    if (character === '\n' || character === '\r') {
      if (!goesOn && !closesBelow(text, at)) break;
      // The first line break stands for all of them.
      if (!goesOn) flaws.push({ reason: 'line-break-in-string', start: at, end: at + 1 });
      goesOn = true;
      at++;
    } else if (character === '\\') {
      ESCAPE.lastIndex = at;
      const length = ESCAPE.test(text) ? ESCAPE.lastIndex - at : 0;
      const end = at + (length || escapeLength(text, at));
      if (length === 0) flaws.push({ reason: 'invalid-escape', start: at, end });
      at = end;
    } else {
      if (character < ' ') flaws.push({ reason: 'control-character', start: at, end: at + 1 });
      at++;
    }
  }
  const end = Math.min(at, text.length);
  return { kind: 'text', start, end, flaws: [{ reason: 'unterminated-string', start, end }], guessed: true };
}

/** How much of a wrong escape to show: a backslash and the character after it, if that is on the line. */
function escapeLength(text: string, at: number): number {
  const next = text[at + 1];
  return next === undefined || next < ' ' ? 1 : 2;
}

/**
 * Whether a string that reaches the end of its line goes on below: the next line does not look like JSON, and a
 * quote closes it before a bracket, comma or the end of a line.
 */
function closesBelow(text: string, lineEnd: number): boolean {
  const below = /[ \t\r\n]*([^"\r\n]*(?:[\r\n]+[^"\r\n]*)*)"[ \t]*(?=[,}\]\r\n]|$)/y;
  below.lastIndex = lineEnd;
  const match = below.exec(text);
  return match !== null && /^[^\s{}[\],:]/.test(match[1] as string);
}

function endOfLine(text: string, at: number): number {
  const rest = text.slice(at).search(/[\r\n]/);
  return rest === -1 ? text.length : at + rest;
}

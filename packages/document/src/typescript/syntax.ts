import type { DiagnosticWithLocation } from 'ts-morph';
import type { SyntaxReason } from '../codes.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Module } from './module.ts';

/** More errors than these in one file follow from the first ones. */
const MOST = 20;

/** The numbers of the compiler's messages, which do not change from version to version. */
const REASONS: Readonly<Record<number, SyntaxReason>> = {
  1002: 'unterminated-string',
  1010: 'unexpected-end',
  1109: 'missing-value',
  1126: 'unexpected-end',
  1127: 'unexpected-character',
  1128: 'unexpected-character',
  1160: 'unterminated-string',
  1434: 'unexpected-character',
};

const SIGN_EXPECTED = 1005;
const SIGNS: Readonly<Record<string, SyntaxReason>> = {
  ',': 'missing-comma',
  ':': 'missing-colon',
  ']': 'mismatched-bracket',
  '}': 'mismatched-bracket',
  ')': 'mismatched-bracket',
};

/** What the parser could not make sense of in a module. */
export function syntaxFaults(module: Module, diagnostics: readonly DiagnosticWithLocation[]): Fault[] {
  return diagnostics.slice(0, MOST).map((diagnostic) => {
    const start = Math.min(diagnostic.getStart(), module.text.length);
    const end = Math.min(start + Math.max(1, diagnostic.getLength()), module.text.length);
    const reason = reasonOf(
      diagnostic.getCode(),
      String(diagnostic.compilerObject.messageText),
      module.text,
      start,
    );
    return faultAt('syntax-error', { module, start, end }, { reason });
  });
}

function reasonOf(code: number, message: string, text: string, start: number): SyntaxReason {
  const isAtEnd = text.slice(start).trim() === '';
  if (code === 1002 || code === 1160) return 'unterminated-string';
  if (isAtEnd) return 'unexpected-end';
  if (code === SIGN_EXPECTED && /[)\]}]/.test(text.charAt(start))) return 'mismatched-bracket';
  if (code === SIGN_EXPECTED) return SIGNS[/^'(.)' expected/.exec(message)?.[1] ?? ''] ?? 'unknown';
  if (code === 1127 && /[“”„«»‘’]/.test(text.charAt(start))) return 'typographic-quote';
  return REASONS[code] ?? 'unknown';
}

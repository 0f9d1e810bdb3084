import type { SyntaxReason } from '../codes.ts';
import type { Failure } from './failure.ts';
import type { Flaw } from './flaw.ts';
import { layoutFlaw } from './layout-flaw.ts';
import { lineAt } from './line-at.ts';
import { findOpening } from './opening.ts';

type Diagnosis = (text: string, at: number) => Flaw;

const DIAGNOSES: readonly (readonly [RegExp, Diagnosis])[] = [
  [/^missed comma/, inFlow],
  [/^expected the node content, but found ','/, one('extra-comma')],
  [/^unexpected end .* quoted scalar/, opened('unterminated-string')],
  [/^unexpected end .* flow collection/, opened('unclosed-flow')],
  [/^unexpected end .* verbatim tag|tag (?:property|handle|suffix|name)/, wordBefore('invalid-tag')],
  [/anchor (?:node|property)/, wordBefore('invalid-anchor')],
  [/alias node/, wordBefore('invalid-alias')],
  [/hexadecimal character|escape sequence/, inEscape],
  [/null byte|non-printable|valid JSON character/, one('control-character')],
  [/directive|YAML version/, directive],
  [/line break is expected|block scalar;|chomping mode|indentation width/, blockHeader],
];

/** What a failure of the library comes from, and where to point. */
export function diagnose(text: string, { message, at }: Failure): Flaw {
  const found = DIAGNOSES.find(([pattern]) => pattern.test(message));
  return found === undefined ? layoutFlaw(text, at, message) : found[1](text, at);
}

function one(reason: SyntaxReason): Diagnosis {
  return (text, at) => ({ reason, start: at, end: Math.min(at + 1, text.length) });
}

function opened(reason: SyntaxReason): Diagnosis {
  return (text, at) => {
    const start = findOpening(text, at)?.at ?? at;
    return one(reason)(text, start);
  };
}

/** Tags, anchors and aliases fail after the word they are in: the last one that begins before `at`. */
function wordBefore(reason: SyntaxReason): Diagnosis {
  return (text, at) => {
    let start = Math.min(at, text.length - 1);
    while (start > 0 && !/^[\s,[{][!&*]/.test(text.slice(start - 1, start + 1))) start--;
    const length = text.slice(start).search(/\s|$/);
    return { reason, start, end: start + length };
  };
}

function inFlow(text: string, at: number): Flaw {
  const character = text[at] as string;
  if ('}])'.includes(character)) return one('mismatched-bracket')(text, at);
  if (character !== ':') return one('missing-comma')(text, at);
  // A new key on a line of its own: the bracket above was forgotten. On the same line: a text with a colon.
  const opening = findOpening(text, at);
  const goesOn = opening !== undefined && opening.at < lineAt(text, at).start;
  return goesOn ? one('unclosed-flow')(text, opening.at) : one('colon-in-plain-text')(text, at);
}

function inEscape(text: string, at: number): Flaw {
  const start = text.lastIndexOf('\\', at);
  return { reason: 'invalid-escape', start, end: Math.min(start + 2, text.length) };
}

function directive(text: string, at: number): Flaw {
  // The library notices at the beginning of the next line.
  let line = lineAt(text, at);
  if (text[line.first] !== '%' && line.start > 0) line = lineAt(text, line.start - 1);
  return { reason: 'invalid-directive', start: line.first, end: line.end };
}

function blockHeader(text: string, at: number): Flaw {
  const line = lineAt(text, at);
  const header = /[|>][-+\d]*[ \t]*$/.exec(text.slice(line.start, at));
  return one('reserved-character')(text, header === null ? at : line.start + header.index);
}

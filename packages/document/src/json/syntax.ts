import type { SyntaxReason } from '../codes.ts';
import type { DocumentProblem } from '../document.ts';
import type { Lines } from '../lines.ts';
import { syntaxProblem } from '../problem.ts';
import { readToken } from './read-token.ts';
import type { Token } from './token.ts';

/** More than these help nobody: the later ones follow from the first. */
const MOST_ERRORS = 20;

/** What may come next. `item` and `key` may be the end of the list or object, `value` (after a colon) may not. */
type Expected = 'root' | 'value' | 'item' | 'key' | 'colon' | 'comma' | 'nothing';

interface State {
  readonly problems: DocumentProblem[];
  readonly lines: Lines;
  /** The brackets that are open, outermost first. */
  readonly open: Token[];
  expected: Expected;
  /** The comma that was read last, when nothing has followed it. */
  comma: Token | undefined;
  /** The token before, comments and strays left out. */
  before: Token | undefined;
  stopped: boolean;
}

/**
 * What is wrong with a text that `JSON.parse` refuses, the first error exactly, later ones as long as it is
 * clear what was meant. Empty for valid JSON.
 */
export function syntaxProblems(text: string, lines: Lines): DocumentProblem[] {
  const state: State = {
    problems: [],
    lines,
    open: [],
    expected: 'root',
    comma: undefined,
    before: undefined,
    stopped: false,
  };
  let at = 0;
  while (!state.stopped && state.problems.length < MOST_ERRORS) {
    const token = readToken(text, at, expectsKey(state));
    at = token.end;
    const passed = token.kind === 'comment' || token.kind === 'stray';
    if (passed || state.expected !== 'nothing') {
      for (const { reason, start, end } of token.flaws) report(state, reason, start, end);
    }
    if (passed) continue;
    if (token.kind === 'end') {
      finish(state, token);
      break;
    }
    step(state, token);
    state.before = token;
  }
  return state.problems
    .sort((one, other) => one.range.start.offset - other.range.start.offset)
    .slice(0, MOST_ERRORS);
}

function expectsKey(state: State): boolean {
  return state.expected === 'key' || (state.expected === 'comma' && state.open.at(-1)?.kind === '{');
}

function step(state: State, token: Token): void {
  if (state.expected === 'nothing') giveUp(state, 'extra-content', token);
  else if (state.expected === 'colon') stepAfterKey(state, token);
  else if (state.expected === 'comma') stepAfterValue(state, token);
  else if (state.expected === 'key') stepAtKey(state, token);
  else if (beginsValue(token)) beginValue(state, token);
  else stepWithoutValue(state, token);
}

function stepAtKey(state: State, token: Token): void {
  if (token.kind === 'literal') report(state, 'unquoted-key', token.start, token.end);
  if (token.kind === 'text' || token.kind === 'word' || token.kind === 'literal') {
    state.expected = 'colon';
    state.comma = undefined;
  } else stepWithoutValue(state, token);
}

function stepAfterKey(state: State, token: Token): void {
  if (token.kind === ':') state.expected = 'value';
  else {
    reportMissing(state, 'missing-colon');
    state.expected = beginsValue(token) ? 'value' : 'comma';
    step(state, token);
  }
}

function stepAfterValue(state: State, token: Token): void {
  const inside = state.open.at(-1);
  if (token.kind === ',') {
    state.comma = token;
    state.expected = inside?.kind === '{' ? 'key' : 'item';
  } else if (token.kind === '}' || token.kind === ']') close(state, token);
  else if (beginsValue(token) && (inside?.kind === '[' || token.kind === 'text' || token.kind === 'word')) {
    if (state.before?.guessed !== true) reportMissing(state, 'missing-comma');
    state.expected = inside?.kind === '{' ? 'key' : 'item';
    step(state, token);
  } else giveUp(state, 'unexpected-character', token);
}

/** A comma, a colon or a closing bracket where a key or a value should be. */
function stepWithoutValue(state: State, token: Token): void {
  if (token.kind === ',') {
    if (state.expected === 'root') giveUp(state, 'unexpected-character', token);
    else if (state.expected === 'value') {
      report(state, 'missing-value', token.start, token.end);
      state.expected = 'comma';
      stepAfterValue(state, token);
    } else report(state, 'extra-comma', token.start, token.end);
  } else if ((token.kind === '}' || token.kind === ']') && state.open.length > 0) {
    if (state.expected === 'value') report(state, 'missing-value', token.start, token.end);
    else if (state.comma) report(state, 'trailing-comma', state.comma.start, state.comma.end);
    close(state, token);
  } else giveUp(state, 'unexpected-character', token);
}

function beginsValue(token: Token): boolean {
  return !'}],:'.includes(token.kind);
}

function beginValue(state: State, token: Token): void {
  state.comma = undefined;
  if (token.kind === '{' || token.kind === '[') {
    state.open.push(token);
    state.expected = token.kind === '{' ? 'key' : 'item';
  } else state.expected = state.open.length === 0 ? 'nothing' : 'comma';
}

function close(state: State, token: Token): void {
  const opener = state.open.pop();
  if ((opener?.kind === '{') !== (token.kind === '}')) {
    giveUp(state, 'mismatched-bracket', token, opener && { line: lineOf(state, opener) });
  }
  state.comma = undefined;
  state.expected = state.open.length === 0 ? 'nothing' : 'comma';
}

function finish(state: State, end: Token): void {
  // What reaches the end without its quote has been said to lack it.
  if (state.expected === 'nothing' || state.before?.guessed) return;
  const inside = state.open.at(-1);
  const params = inside && { line: lineOf(state, inside) };
  giveUp(state, 'unexpected-end', end, params);
}

function lineOf(state: State, token: Token): number {
  return state.lines.lineOf(token.start);
}

function reportMissing(state: State, reason: SyntaxReason): void {
  const end = state.before?.end ?? 0;
  report(state, reason, end, end);
}

function giveUp(state: State, reason: SyntaxReason, token: Token, params?: Record<string, number>): void {
  report(state, reason, token.start, token.end, params);
  state.stopped = true;
}

function report(
  state: State,
  reason: SyntaxReason,
  start: number,
  end: number,
  params?: Record<string, number>,
): void {
  state.problems.push(syntaxProblem(state.lines, reason, start, end, params));
}

import { ts } from 'ts-morph';
import { readList } from './lists.ts';
import { readObject } from './objects.ts';
import { at, codeOf, type Reading, type Scope, unread } from './reading.ts';
import { type References, referencesOf } from './references.ts';
import type { Resolver } from './resolve.ts';
import { readSum, readTemplate } from './texts.ts';
import { tooManyValues } from './too-many.ts';
import { scalarOf, type Tree } from './tree.ts';
import { unwrapped } from './unwrap.ts';

/** How much an evaluation takes in. */
export interface EvaluationLimits {
  readonly maxDepth: number;
  /** How many values may be written down. */
  readonly maxValues: number;
  /** How many values may come from using constants over and over. */
  readonly maxAliases: number;
  readonly maxText: number;
}

/** Reads what a name or an expression leads to. */
export type Evaluator = References['readTarget'];

/** Constants that name each other, and expressions inside each other, one step each. */
const MOST_STEPS = 400;

/**
 * A reader of what names lead to. Nothing is run: what would have to be run becomes a hole with its reason. Throws
 * `TooManyValues` where there are more than the limit.
 */
export function evaluatorOf(resolver: Resolver, limits: EvaluationLimits): Evaluator {
  let values = 0;
  let copies = 0;
  let steps = 0;
  const reading: Reading = {
    read(expression, scope) {
      const node = unwrapped(expression);
      if (steps >= MOST_STEPS) return unread(node, scope, 'too-many-steps', { limit: MOST_STEPS });
      steps += 1;
      const tree = readOne(node, scope, reading, references);
      steps -= 1;
      if (values > limits.maxValues) throw tooManyValues(at(node, scope), limits.maxValues);
      return tree;
    },
    written: (count) => {
      values += count;
    },
    mayCopy(count) {
      copies += count;
      return copies <= values + limits.maxAliases;
    },
    mayHold: (size) => size <= values + limits.maxAliases,
    maxDepth: limits.maxDepth,
    maxText: limits.maxText,
  };
  const references = referencesOf(resolver, reading);
  return references.readTarget;
}

function readOne(node: ts.Expression, scope: Scope, reading: Reading, references: References): Tree {
  if (ts.isObjectLiteralExpression(node)) return readObject(node, scope, reading);
  if (ts.isArrayLiteralExpression(node)) return readList(node, scope, reading);
  if (ts.isTemplateExpression(node)) return readTemplate(node, scope, reading);
  if (ts.isIdentifier(node)) return references.readName(node, scope);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    return references.readMember(node, scope);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return readSum(node, scope, reading);
  }
  if (ts.isCallExpression(node)) return readCall(node, scope, reading, references);
  const value = literalOf(node);
  if (value === undefined) return notRead(node, scope);
  reading.written(1);
  return scalarOf(value, at(node, scope));
}

/** The value of a literal without parts; `undefined` for everything else. */
function literalOf(node: ts.Expression): string | number | boolean | null | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return finite(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (!ts.isPrefixUnaryExpression(node) || !ts.isNumericLiteral(node.operand)) return undefined;
  const number = finite(Number(node.operand.text));
  if (number === undefined) return undefined;
  if (node.operator === ts.SyntaxKind.MinusToken) return -number;
  return node.operator === ts.SyntaxKind.PlusToken ? number : undefined;
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function readCall(node: ts.CallExpression, scope: Scope, reading: Reading, references: References): Tree {
  const [argument, ...others] = node.arguments;
  const isOne = argument !== undefined && others.length === 0 && !ts.isSpreadElement(argument);
  if (isOne && references.returnsArgument(node.expression, scope)) return reading.read(argument, scope);
  return unread(node, scope, 'call', { name: codeOf(node.expression, scope) });
}

/** Constructs that give no data at all, whatever the program does. */
const NO_DATA: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.OmittedExpression,
  ts.SyntaxKind.RegularExpressionLiteral,
]);

function notRead(node: ts.Expression, scope: Scope): Tree {
  if (ts.isNewExpression(node))
    return unread(node, scope, 'call', { name: `new ${codeOf(node.expression, scope)}` });
  if (ts.isTaggedTemplateExpression(node))
    return unread(node, scope, 'call', { name: codeOf(node.tag, scope) });
  const code = codeOf(node, scope);
  return unread(node, scope, NO_DATA.has(node.kind) ? 'no-data' : 'expression', { code });
}

import { ts } from 'ts-morph';
import { at, codeOf, type Reading, type Scope, unread } from './reading.ts';
import { scalarOf, type Tree } from './tree.ts';

/** A template string whose parts are constants. */
export function readTemplate(node: ts.TemplateExpression, scope: Scope, reading: Reading): Tree {
  let text = node.head.text;
  for (const { expression, literal } of node.templateSpans) {
    const part = reading.read(expression, scope);
    if (part.kind === 'hole') return part;
    const written = asText(part);
    if (written === undefined)
      return unread(expression, scope, 'expression', { code: codeOf(expression, scope) });
    text += written + literal.text;
    if (text.length > reading.maxText) return unread(node, scope, 'too-large');
  }
  return scalarOf(text, at(node, scope));
}

/** Texts joined by `+`; a long chain of them is no deeper than a short one. */
export function readSum(node: ts.BinaryExpression, scope: Scope, reading: Reading): Tree {
  const operands: ts.Expression[] = [];
  let left: ts.Expression = node;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    operands.push(left.right);
    left = left.left;
  }
  const parts: Tree[] = [];
  for (const operand of [left, ...operands.reverse()]) {
    const part = reading.read(operand, scope);
    if (part.kind === 'hole') return part;
    parts.push(part);
  }
  return joined(parts, node, scope, reading);
}

/** Adding numbers is left to the program; only texts grow, and what is joined to them. */
function joined(parts: readonly Tree[], node: ts.Expression, scope: Scope, { maxText }: Reading): Tree {
  const isTextFirst = parts
    .slice(0, 2)
    .some((part) => part.kind === 'scalar' && typeof part.value === 'string');
  let text = '';
  for (const part of parts) {
    const written = isTextFirst ? asText(part) : undefined;
    if (written === undefined) return unread(node, scope, 'expression', { code: codeOf(node, scope) });
    text += written;
    if (text.length > maxText) return unread(node, scope, 'too-large');
  }
  return scalarOf(text, at(node, scope));
}

function asText(part: Tree): string | undefined {
  if (part.kind !== 'scalar') return undefined;
  const { value } = part;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

import { ts } from 'ts-morph';

/** The expression inside what only concerns types or grouping: `(x)`, `x as T`, `x satisfies T`, `<T>x`, `x!`. */
export function unwrapped(expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

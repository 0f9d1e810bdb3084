import { ts } from 'ts-morph';

/** Methods that change the list they are called on. */
const CHANGERS = new Set([
  'copyWithin',
  'fill',
  'pop',
  'push',
  'reverse',
  'shift',
  'sort',
  'splice',
  'unshift',
]);

/** Functions of `Object` that change their first argument. */
const OBJECT_CHANGERS = new Set(['assign', 'defineProperties', 'defineProperty', 'setPrototypeOf']);

/**
 * Names whose value a statement of the top level changes after the declaration (`list.push(…)`, `page.title = …`), with
 * the first place: what the declaration says is then not what the program would see. Functions are not looked into.
 */
export function changesIn(source: ts.SourceFile): Map<string, number> {
  const changes = new Map<string, number>();
  const add = (changed: ts.Expression): void => {
    const name = rootOf(changed);
    if (name !== undefined && !changes.has(name.text)) changes.set(name.text, name.getStart(source));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    const changed = changedBy(node);
    if (changed) add(changed);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) if (canChange(statement)) visit(statement);
  return changes;
}

function canChange(statement: ts.Statement): boolean {
  if (ts.isExpressionStatement(statement)) return true;
  return ts.isBlock(statement) || ts.isIfStatement(statement) || ts.isIterationStatement(statement, false);
}

function changedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node) && isAssignment(node)) return memberOf(node.left);
  if (ts.isDeleteExpression(node)) return memberOf(node.expression);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const { operator, operand } = node;
    const isStep = operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
    return isStep ? memberOf(operand) : undefined;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  const isOfObject = ts.isIdentifier(expression) && expression.text === 'Object';
  if (isOfObject) return OBJECT_CHANGERS.has(name.text) ? node.arguments[0] : undefined;
  return CHANGERS.has(name.text) ? expression : undefined;
}

/** What an assignment to `a.b` or `a[b]` changes; a new value for `a` itself is no change of a constant. */
function memberOf(target: ts.Expression): ts.Expression | undefined {
  return ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)
    ? target.expression
    : undefined;
}

function rootOf(expression: ts.Expression): ts.Identifier | undefined {
  let root = expression;
  for (;;) {
    if (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
    else if (ts.isNonNullExpression(root) || ts.isParenthesizedExpression(root) || ts.isAsExpression(root))
      root = root.expression;
    else return ts.isIdentifier(root) ? root : undefined;
  }
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

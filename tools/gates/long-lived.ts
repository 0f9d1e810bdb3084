import ts from 'typescript';

/** A way of writing that keeps what it holds until V8 collects its whole heap. */
export interface LongLived {
  readonly what: 'weak map' | 'accessor in an object literal' | 'function literal assigned to a property';
  readonly line: number;
}

/** The places of a file that would keep each declaration of a run in memory long after it has been linted. */
export function longLived(path: string, text: string): LongLived[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: LongLived[] = [];
  const visit = (node: ts.Node): void => {
    const what = kindOf(node);
    if (what) found.push({ what, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function kindOf(node: ts.Node): LongLived['what'] | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'WeakMap') return 'weak map';
  if (ts.isAccessor(node) && ts.isObjectLiteralExpression(node.parent))
    return 'accessor in an object literal';
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const isLiteral = ts.isArrowFunction(node.right) || ts.isFunctionExpression(node.right);
  const isProperty = ts.isPropertyAccessExpression(node.left);
  return isLiteral && isProperty ? 'function literal assigned to a property' : undefined;
}

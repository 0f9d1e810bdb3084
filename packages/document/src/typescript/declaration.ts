import { ts } from 'ts-morph';
import { type Fault, notStatic } from './fault.ts';
import { type Module, placeOf } from './module.ts';
import type { Resolver, Target } from './resolve.ts';
import { unwrapped } from './unwrap.ts';

/** The type and the function that mark a declaration. */
const MARK = /^(?:PrivacyDeclaration|defineDeclaration)$/;

/** What holds the declaration, and the name or expression that says so. */
export interface Declared {
  readonly target: Target;
  readonly node: ts.Node;
}

interface Candidate {
  readonly node: ts.VariableDeclaration;
  readonly name: string;
  readonly isExported: boolean;
  readonly isMarked: boolean;
}

/**
 * The expression that is the file's declaration: its default export; else its only exported constant that is marked as
 * a declaration, or that is an object at all; else its only marked constant.
 */
export function declarationOf(module: Module, resolver: Resolver): Declared | Fault {
  const { exports, defaults } = resolver.names(module);
  const [first, second] = defaults;
  if (first !== undefined && second !== undefined) return severalDefaults(module, first, second);
  const byDefault = exports.get('default') ?? exports.get('export=');
  if (byDefault) return { target: resolver.exported(module, 'default'), node: byDefault.node };
  const candidates = candidatesIn(module, resolver);
  const exported = candidates.filter(({ isExported }) => isExported);
  const stages = [
    exported.filter(({ isMarked }) => isMarked),
    exported,
    candidates.filter(({ isMarked }) => isMarked),
  ];
  const [candidate, other] = stages.find((stage) => stage.length > 0) ?? [];
  if (candidate === undefined) {
    return notStatic('no-declaration', { module, start: 0, end: 0 });
  }
  if (other === undefined) {
    return { target: resolver.local(module, candidate.name), node: candidate.node.name };
  }
  const names = { name: other.name, first: candidate.name };
  return notStatic('several-declarations', placeOf(module, other.node.name), names);
}

/** Of an assignment only the words that make it the default export are pointed at. */
function severalDefaults(module: Module, first: ts.Node, second: ts.Node): Fault {
  const line = module.lines.lineOf(placeOf(module, first).start);
  const { start, end } = placeOf(module, second);
  const words = /^export(?:\s+default\b|\s*=)/.exec(module.text.slice(start, end))?.[0].length;
  return notStatic(
    'several-defaults',
    { module, start, end: words === undefined ? end : start + words },
    { line },
  );
}

function candidatesIn(module: Module, resolver: Resolver): Candidate[] {
  const { locals, exports } = resolver.names(module);
  const exported = new Set([...exports.values()].map((found) => ('local' in found ? found.local : '')));
  return [...locals].flatMap(([name, local]) => {
    if (local.kind !== 'constant' || !holdsObject(local.value)) return [];
    const isMarked = marksIn(local.declaration).some((mark) => MARK.test(mark));
    return [{ node: local.declaration, name, isExported: exported.has(name), isMarked }];
  });
}

function holdsObject(value: ts.Expression): boolean {
  const inner = unwrapped(value);
  return ts.isObjectLiteralExpression(inner) || ts.isCallExpression(inner);
}

/** The names of the types and functions that a constant is written with. */
function marksIn({ type, initializer }: ts.VariableDeclaration): string[] {
  const marks = [nameOf(type)];
  let inner = initializer;
  while (inner !== undefined) {
    if (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isTypeAssertionExpression(inner)) {
      marks.push(nameOf(inner.type));
      inner = inner.expression;
    } else if (ts.isParenthesizedExpression(inner)) inner = inner.expression;
    else break;
  }
  if (inner !== undefined && ts.isCallExpression(inner)) marks.push(lastName(inner.expression));
  return marks;
}

function nameOf(type: ts.TypeNode | undefined): string {
  return type !== undefined && ts.isTypeReferenceNode(type) ? lastName(type.typeName) : '';
}

function lastName(name: ts.EntityName | ts.Expression): string {
  if (ts.isIdentifier(name)) return name.text;
  if (ts.isQualifiedName(name)) return name.right.text;
  return ts.isPropertyAccessExpression(name) ? name.name.text : '';
}

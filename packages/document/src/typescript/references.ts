import { DECLARATION_SCHEMA } from '@tretten/schema';
import { ts } from 'ts-morph';
import { readEnum } from './enums.ts';
import type { Module } from './module.ts';
import { at, codeOf, type Reading, type Scope, unread } from './reading.ts';
import type { Resolver, Target } from './resolve.ts';
import { holeOf, scalarOf, type Tree } from './tree.ts';
import { unwrapped } from './unwrap.ts';

/** What an expression refers to: a value, or something that only has members. */
type Referent =
  | Tree
  | { readonly kind: 'namespace'; readonly module: Module }
  | { readonly kind: 'enum'; readonly members: ReadonlyMap<string, Tree> }
  | { readonly kind: 'package'; readonly specifier: string; readonly name: string };

/** Readers of names and of members of what names stand for. */
export interface References {
  readName(node: ts.Identifier, scope: Scope): Tree;
  readMember(node: Access, scope: Scope): Tree;
  /** What a name leads to that was looked up elsewhere; `node` is what names it. */
  readTarget(target: Target, node: ts.Node, scope: Scope): Tree;
  /** Whether a call gives back its only argument: `defineDeclaration`, `Object.freeze`. */
  returnsArgument(callee: ts.Expression, scope: Scope): boolean;
}

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** The package whose `defineDeclaration` and constants are known. */
const OWN_PACKAGE = /^@tretten\/schema(\/|$)/;

/** Makes the readers of names; a constant is read once, however often it is named. */
export function referencesOf(resolver: Resolver, reading: Reading): References {
  const constants = new Map<ts.Node, Tree | 'being read'>();
  const enums = new Map<ts.Node, ReadonlyMap<string, Tree> | 'being read'>();

  function constant(value: ts.Expression, module: Module, user: ts.Node, scope: Scope): Tree {
    const known = constants.get(value);
    if (known === 'being read') return unread(user, scope, 'circular', { name: codeOf(user, scope) });
    if (known !== undefined) return known;
    constants.set(value, 'being read');
    const tree = reading.read(value, { module });
    constants.set(value, tree);
    return tree;
  }

  function membersOf(declaration: ts.EnumDeclaration, module: Module): ReadonlyMap<string, Tree> | undefined {
    const known = enums.get(declaration);
    if (known !== undefined) return known === 'being read' ? undefined : known;
    enums.set(declaration, 'being read');
    const members = readEnum(declaration, module, reading);
    enums.set(declaration, members);
    return members;
  }

  function referentOf(target: Target, node: ts.Node, scope: Scope): Referent {
    if (target.kind === 'value') return constant(target.value, target.module, node, scope);
    if (target.kind === 'unknown') return unread(node, scope, target.reason, target.params);
    if (target.kind === 'broken') return holeOf(target.problem);
    if (target.kind !== 'enum') return target;
    const members = membersOf(target.declaration, target.module);
    if (members) return { kind: 'enum', members };
    return unread(node, scope, 'circular', { name: codeOf(node, scope) });
  }

  function refer(expression: ts.Expression, scope: Scope): Referent {
    const node = unwrapped(expression);
    if (ts.isIdentifier(node)) {
      const inEnum = scope.members?.get(node.text);
      if (inEnum) return inEnum;
      if (node.text === 'undefined') return scalarOf(undefined, at(node, scope));
      return referentOf(resolver.local(scope.module, node.text), node, scope);
    }
    return isAccess(node) ? referToMember(node, scope) : reading.read(node, scope);
  }

  function referToMember(node: Access, scope: Scope): Referent {
    const base = refer(node.expression, scope);
    if (base.kind === 'hole') return base;
    const name = memberName(node, scope, reading);
    if (typeof name !== 'string') return name;
    if (base.kind === 'namespace') return referentOf(resolver.exported(base.module, name), node, scope);
    if (base.kind === 'package') return { ...base, name };
    const found = base.kind === 'enum' ? base.members.get(name) : memberOf(base, name);
    if (found) return found;
    const [gap] = 'gaps' in base ? base.gaps : [];
    if (gap) return holeOf(gap);
    if (node.questionDotToken && base.kind !== 'enum') return scalarOf(undefined, at(node, scope));
    return unread(node, scope, 'missing-member', { name, code: codeOf(node.expression, scope) });
  }

  function asValue(referent: Referent, node: ts.Node, scope: Scope): Tree {
    if (referent.kind === 'package') {
      const { specifier, name } = referent;
      const isSchema = OWN_PACKAGE.test(specifier) && name === 'DECLARATION_SCHEMA';
      if (isSchema) return scalarOf(DECLARATION_SCHEMA, at(node, scope));
      return unread(node, scope, 'package', { specifier, name: codeOf(node, scope) });
    }
    if (referent.kind === 'namespace' || referent.kind === 'enum') {
      return unread(node, scope, 'not-a-value', { name: codeOf(node, scope) });
    }
    return referent;
  }

  return {
    readName: (node, scope) => asValue(refer(node, scope), node, scope),
    readMember: (node, scope) => asValue(refer(node, scope), node, scope),
    readTarget: (target, node, scope) => asValue(referentOf(target, node, scope), node, scope),
    returnsArgument(expression, scope) {
      const callee = unwrapped(expression);
      const { locals } = resolver.names(scope.module);
      if (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression)) {
        const isFreeze = callee.expression.text === 'Object' && callee.name.text === 'freeze';
        if (isFreeze && !locals.has('Object')) return true;
      } else if (!ts.isIdentifier(callee)) return false;
      else if (callee.text === 'defineDeclaration' && !locals.has(callee.text)) return true;
      const found = refer(callee, scope);
      return (
        found.kind === 'package' && OWN_PACKAGE.test(found.specifier) && found.name === 'defineDeclaration'
      );
    },
  };
}

function isAccess(node: ts.Expression): node is Access {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function memberName(node: Access, scope: Scope, reading: Reading): string | Tree {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const tree = reading.read(node.argumentExpression, scope);
  if (tree.kind === 'hole') return tree;
  const value = tree.kind === 'scalar' ? tree.value : undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return unread(node.argumentExpression, scope, 'computed-key', {
    code: codeOf(node.argumentExpression, scope),
  });
}

function memberOf(base: Tree, name: string): Tree | undefined {
  if (base.kind === 'group') return base.entries.get(name)?.tree;
  return base.kind === 'list' && /^\d+$/.test(name) ? base.items[Number(name)] : undefined;
}

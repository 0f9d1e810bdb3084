import { ts } from 'ts-morph';
import type { Module } from './module.ts';
import { at, codeOf, type Reading, unread } from './reading.ts';
import { scalarOf, type Tree } from './tree.ts';

/** The members of an enum; one without a value counts on from the number before it. */
export function readEnum(
  declaration: ts.EnumDeclaration,
  module: Module,
  reading: Reading,
): ReadonlyMap<string, Tree> {
  const members = new Map<string, Tree>();
  const scope = { module, members };
  let next: number | undefined = 0;
  for (const { name, initializer } of declaration.members) {
    if (ts.isComputedPropertyName(name)) continue;
    const tree: Tree = initializer
      ? reading.read(initializer, scope)
      : next === undefined
        ? unread(name, scope, 'expression', { code: codeOf(name, scope) })
        : scalarOf(next, at(name, scope));
    members.set(name.text, tree);
    next = tree.kind === 'scalar' && typeof tree.value === 'number' ? tree.value + 1 : undefined;
  }
  return members;
}

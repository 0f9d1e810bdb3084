import { ts } from 'ts-morph';
import type { Fault } from './fault.ts';
import { at, codeOf, excess, faultIn, type Reading, type Scope } from './reading.ts';
import { measure, type Tree } from './tree.ts';

interface Building {
  readonly items: Tree[];
  readonly gaps: Set<Fault>;
}

/** A list; what cannot be read is left out of it. */
export function readList(node: ts.ArrayLiteralExpression, scope: Scope, reading: Reading): Tree {
  const list: Building = { items: [], gaps: new Set() };
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) spread(element.expression, list, scope, reading);
    else add(element, list, scope, reading);
  }
  reading.written(1);
  const measured = measure(list.items);
  return (
    excess(measured, node, scope, reading) ?? { kind: 'list', ...list, ...measured, at: at(node, scope) }
  );
}

function add(element: ts.Expression, { items, gaps }: Building, scope: Scope, reading: Reading): void {
  const item = reading.read(element, scope);
  if (item.kind === 'hole') gaps.add(item.fault);
  else if (item.kind === 'scalar' && item.value === undefined) {
    gaps.add(faultIn(element, scope, 'no-data', { code: 'undefined' }));
  } else items.push(item);
}

function spread(expression: ts.Expression, { items, gaps }: Building, scope: Scope, reading: Reading): void {
  const tree = reading.read(expression, scope);
  if (tree.kind === 'hole') gaps.add(tree.fault);
  else if (tree.kind !== 'list')
    gaps.add(faultIn(expression, scope, 'spread', { code: codeOf(expression, scope) }));
  else if (!reading.mayCopy(tree.items.length + tree.gaps.size))
    gaps.add(faultIn(expression, scope, 'too-large'));
  else {
    for (const item of tree.items) items.push(item);
    for (const fault of tree.gaps) gaps.add(fault);
  }
}

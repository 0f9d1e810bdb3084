import { ts } from 'ts-morph';
import { type Fault, faultAt } from './fault.ts';
import type { Place } from './module.ts';
import { at, codeOf, excess, faultIn, type Reading, type Scope, unread } from './reading.ts';
import { type Entry, measure, type Tree } from './tree.ts';

interface Building {
  readonly entries: Map<string, Entry>;
  readonly gaps: Set<Fault>;
  readonly repeated: Fault[];
  /** Keys written in this very object, with their places. */
  readonly written: Map<string, Place>;
}

/** An object: its members in the order in which the program would set them. */
export function readObject(node: ts.ObjectLiteralExpression, scope: Scope, reading: Reading): Tree {
  const written = new Map<string, Place>();
  const group: Building = { entries: new Map(), gaps: new Set(), repeated: [], written };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) spread(property.expression, group, scope, reading);
    else {
      const key = keyOf(property.name, scope, reading);
      if (typeof key === 'string') put(key, property, group, scope, reading);
      else group.gaps.add(key);
    }
  }
  reading.written(1);
  const { entries, gaps, repeated } = group;
  const measured = measure([...entries.values()].map(({ tree }) => tree));
  const whole = { kind: 'group', entries, gaps, repeated, ...measured, at: at(node, scope) } as const;
  return excess(measured, node, scope, reading) ?? whole;
}

/** A key as it is written, or the text of the constant in `[…]`; else why there is none. */
function keyOf(name: ts.PropertyName, scope: Scope, reading: Reading): string | Fault {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const tree = reading.read(name.expression, scope);
  if (tree.kind === 'hole') return tree.fault;
  const value = tree.kind === 'scalar' ? tree.value : undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return faultIn(name, scope, 'computed-key', { code: codeOf(name.expression, scope) });
}

type Member = Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>;

function put(key: string, member: Member, group: Building, scope: Scope, reading: Reading): void {
  const { entries, written, repeated } = group;
  const place = at(member.name, scope);
  const first = written.get(key);
  if (first !== undefined) {
    const line = scope.module.lines.lineOf(first.start);
    repeated.push(faultAt('duplicate-key', place, { key, line }));
  } else written.set(key, place);
  entries.set(key, { key: place, tree: memberTree(member, scope, reading) });
}

function memberTree(member: Member, scope: Scope, reading: Reading): Tree {
  if (ts.isPropertyAssignment(member)) return reading.read(member.initializer, scope);
  if (ts.isShorthandPropertyAssignment(member)) return reading.read(member.name, scope);
  return unread(member, scope, 'accessor', { code: codeOf(member.name, scope) });
}

function spread(
  expression: ts.Expression,
  { entries, gaps }: Building,
  scope: Scope,
  reading: Reading,
): void {
  const tree = reading.read(expression, scope);
  if (tree.kind === 'hole') gaps.add(tree.fault);
  else if (tree.kind === 'group') {
    if (!reading.mayCopy(tree.entries.size + tree.gaps.size)) {
      gaps.add(faultIn(expression, scope, 'too-large'));
      return;
    }
    for (const [key, entry] of tree.entries) entries.set(key, entry);
    for (const fault of tree.gaps) gaps.add(fault);
  } else if (tree.kind === 'list' || !isNothing(tree.value)) {
    gaps.add(faultIn(expression, scope, 'spread', { code: codeOf(expression, scope) }));
  }
}

/** Spreading `undefined` or `null` adds nothing. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

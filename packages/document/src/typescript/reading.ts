import type { ts } from 'ts-morph';
import type { NotStaticReason } from '../codes.ts';
import { type Fault, faultAt, notStatic } from './fault.ts';
import { type Module, type Place, placeOf } from './module.ts';
import { type Hole, holeOf, type Tree } from './tree.ts';

/** Where an expression stands: its module, and inside an enum the members before it. */
export interface Scope {
  readonly module: Module;
  readonly members?: ReadonlyMap<string, Tree>;
}

/** What the readers of single constructs need from the whole. */
export interface Reading {
  /** What an expression gives. Never throws for what is written, but a `RangeError` when it is nested too deeply. */
  read(node: ts.Expression, scope: Scope): Tree;
  /** Notes that values were written down, which gives the right to as many more. */
  written(count: number): void;
  /** Notes that a spread copies values, and says whether that is still bearable. */
  mayCopy(count: number): boolean;
  /** Whether a list or an object may become as large as this. */
  mayHold(size: number): boolean;
  /** How many lists and objects may lie inside each other. */
  readonly maxDepth: number;
  /** How long a text may become that is put together of others, in UTF-16 code units. */
  readonly maxText: number;
}

/** Why a node cannot be read. */
export function faultIn(
  node: ts.Node,
  { module }: Scope,
  reason: NotStaticReason,
  params?: Record<string, string | number>,
): Fault {
  return notStatic(reason, placeOf(module, node), params);
}

/** A part that cannot be read, with the node that says why. */
export function unread(...fault: Parameters<typeof faultIn>): Hole {
  return holeOf(faultIn(...fault));
}

/** Why a list or an object cannot be taken as it is: it became too large, or too deep. */
export function excess(
  { size, depth }: { size: number; depth: number },
  node: ts.Node,
  scope: Scope,
  { mayHold, maxDepth }: Reading,
): Hole | undefined {
  if (!mayHold(size)) return unread(node, scope, 'too-large');
  if (depth <= maxDepth) return undefined;
  return holeOf(faultAt('nesting-too-deep', placeOf(scope.module, node), { limit: maxDepth }));
}

/** The code of a node on one line, as a sentence can name it. */
export function codeOf(node: ts.Node, { module }: Scope): string {
  return node.getText(module.source).slice(0, 400).replace(/\s+/g, ' ');
}

/** Where a node of a scope stands. */
export function at(node: ts.Node, { module }: Scope): Place {
  return placeOf(module, node);
}

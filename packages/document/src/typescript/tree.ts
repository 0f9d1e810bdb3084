import type { Fault } from './fault.ts';
import type { Place } from './module.ts';

/** What an expression gives, every part with the place where it is written. */
export type Tree = Scalar | List | Group | Hole;

/** A value without parts; `undefined` stands for a key that is not there. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null | undefined;
  readonly at: Place;
}

/** A list; `gaps` are items or spreads that could not be read and are left out. */
export interface List extends Measured {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly gaps: ReadonlySet<Fault>;
}

/** An object; `gaps` are members or spreads that could not be read, so that nobody knows which keys they have. */
export interface Group extends Measured {
  readonly kind: 'group';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly gaps: ReadonlySet<Fault>;
  /** Keys that this very object has already. */
  readonly repeated: readonly Fault[];
}

/** A member of an object. */
export interface Entry {
  readonly key: Place;
  readonly tree: Tree;
}

/** Something that could not be read. */
export interface Hole {
  readonly kind: 'hole';
  readonly fault: Fault;
}

interface Measured {
  readonly at: Place;
  /** How many values there are when everything is written out, this one included. */
  readonly size: number;
  /** How many lists and objects lie inside each other, this one included. */
  readonly depth: number;
}

/** A part that could not be read. */
export function holeOf(fault: Fault): Hole {
  return { kind: 'hole', fault };
}

/** A value without parts. */
export function scalarOf(value: Scalar['value'], at: Place): Scalar {
  return { kind: 'scalar', value, at };
}

/** Size and depth of a list or an object with these parts. */
export function measure(parts: Iterable<Tree>): { size: number; depth: number } {
  let size = 1;
  let depth = 1;
  for (const part of parts) {
    size += 'size' in part ? part.size : 1;
    if ('depth' in part) depth = Math.max(depth, part.depth + 1);
  }
  return { size, depth };
}

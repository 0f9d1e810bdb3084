import type { JsonValue } from './json-value.ts';
import type { Splice } from './splice.ts';
import type { Found, Node } from './tree/node.ts';

/** The splices of one change; `undefined` when it cannot be made. */
export type Plan = readonly Splice[] | undefined;

/** What can be done to a text in one syntax. */
export interface Editor {
  replace(found: Found, value: JsonValue): Plan;
  /** Puts an entry before the one at `index`, or last; `name` is that of a member of an object. */
  insert(container: Found, index: number, value: JsonValue, name?: string): Plan;
  remove(found: Found, container: Found): Plan;
  rename(found: Found, name: string): Plan;
  /** Puts the item at `from` where the one at `to` stands; neither is the other. */
  reorder(list: Node, from: number, to: number): Plan;
}

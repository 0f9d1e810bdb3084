import type { Splice } from '../splice.ts';
import type { Entry, Node } from '../tree/node.ts';
import { type FlowStyle, insertIntoFlow } from './flow-insert.ts';
import { removeFromFlow } from './flow-remove.ts';

/** The splices that put the item at `from` where the one at `to` stands, as it is written. */
export function reorderFlow(text: string, list: Node, from: number, to: number, style: FlowStyle): Splice[] {
  const { start, value } = list.entries[from] as Entry;
  const entry = text.slice(start, value.end);
  const index = to > from ? to + 1 : to;
  return [...removeFromFlow(text, list, from), ...insertIntoFlow(text, list, index, style, () => entry)];
}

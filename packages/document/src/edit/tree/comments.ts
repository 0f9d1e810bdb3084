import { lineEnd, nextLine } from '../lines.ts';
import type { Entry, Node } from './node.ts';

/** Whether a YAML comment stands in an entry or at its end. */
export function hasComment(text: string, entry: Entry): boolean {
  const { end } = entry.value;
  if (/^[ \t]*,?[ \t]*#/.test(text.slice(end, lineEnd(text, end)))) return true;
  let at = entry.start;
  for (const scalar of scalarsOf(entry)) {
    if (text.slice(at, scalar.start).includes('#') || isCommented(text, scalar)) return true;
    at = scalar.end;
  }
  return text.slice(at, end).includes('#');
}

/** Whether a block scalar has a comment beside its `|` or `>`. */
function isCommented(text: string, { form, start, end }: Node): boolean {
  const isBlockScalar = form === 'literal' || form === 'folded';
  return isBlockScalar && text.slice(start, Math.min(nextLine(text, start), end)).includes('#');
}

/** The keys and scalars of an entry in the order of the text. */
function scalarsOf({ key, value }: Entry): Node[] {
  const inside = value.entries.length > 0 ? value.entries.flatMap(scalarsOf) : [value];
  return key === undefined ? inside : [key, ...inside];
}

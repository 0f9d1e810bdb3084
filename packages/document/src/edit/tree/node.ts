/** A value in a text: where it stands and how it is written. */
export interface Node {
  readonly kind: 'map' | 'seq' | 'scalar' | 'alias';
  /** `flow` has brackets; `pair` is `a: b` as an item of a flow list; `empty` is a value that YAML does without. */
  readonly form:
    | 'block'
    | 'flow'
    | 'pair'
    | 'plain'
    | 'single'
    | 'double'
    | 'literal'
    | 'folded'
    | 'empty'
    | 'alias';
  readonly start: number;
  readonly end: number;
  /** `end`, or after the blank lines that `|+` makes part of the value. */
  readonly kept: number;
  /** It has a YAML anchor or tag of its own. */
  readonly marked: boolean;
  /** In the order of the text; none for a scalar. */
  readonly entries: readonly Entry[];
}

/** A member of an object or an item of a list. */
export interface Entry {
  /** The key, or the index as a text; `undefined` for a YAML key that is no key of the value. */
  readonly name: string | undefined;
  /** Where the key stands; `undefined` in a list. */
  readonly key: Node | undefined;
  /** Where it begins: at the `-` or `?` if there is one. */
  readonly start: number;
  /** After the `:` or `-` that announces the value; `-1` without one. */
  readonly announced: number;
  readonly value: Node;
}

/** A node with the way to it. */
export interface Found {
  readonly node: Node;
  /** `undefined` for the root, as are the next two. */
  readonly entry: Entry | undefined;
  readonly parent: Node | undefined;
  /** Which of the parent's entries it is; of two equal keys the last. */
  readonly index: number;
}

/** The node that a path leads to; `undefined` when there is none or an alias stands on the way. */
export function find(root: Node, path: readonly string[]): Found | undefined {
  let found: Found = { node: root, entry: undefined, parent: undefined, index: -1 };
  for (const token of path) {
    const parent = found.node;
    const index = parent.entries.findLastIndex(({ name }) => name === token);
    const entry = parent.entries[index];
    if (entry === undefined) return undefined;
    found = { node: entry.value, entry, parent, index };
  }
  return found;
}

/** Whether a value is written on from where it begins, so that other such text can take its place. */
export function isInline({ form }: Node): boolean {
  return form !== 'block' && form !== 'literal' && form !== 'folded' && form !== 'empty';
}

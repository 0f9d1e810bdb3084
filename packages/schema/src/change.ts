/**
 * One change of a value: an operation of JSON Patch (RFC 6902) other than `test` and `copy`. `path` and `from` are JSON
 * pointers; `add` to a list takes an index, or `-` for its end; `move` renames a key within its object.
 */
export type Change =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

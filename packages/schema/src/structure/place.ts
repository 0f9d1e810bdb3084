import { SHAPE } from '../generated/shape.ts';
import { joinPointer, parsePointer } from '../pointer.ts';

/** The type of the whole document in {@link SHAPE}. */
const ROOT = 'PrivacyDeclaration';

/** A spot in a declaration, with what the schema knows about it. */
export interface Place {
  readonly pointer: string;
  /** The nearest key: of the value itself, or of the list that it is an item of; `''` for the root. */
  readonly key: string;
  /** Whether the value is an item of a list. */
  readonly isItem: boolean;
  /** Type of the value as `SHAPE` names it; `''` when it has none, or the place is unknown to the schema. */
  readonly type: string;
  /** The objects above, nearest first, with their types. */
  readonly above: readonly { readonly pointer: string; readonly key: string; readonly type: string }[];
}

/** What the schema knows about the spot that a pointer names. */
export function placeOf(pointer: string): Place {
  const above: { pointer: string; key: string; type: string }[] = [];
  let at = '';
  let key = '';
  let type = ROOT;
  let isItem = false;
  for (const token of parsePointer(pointer)) {
    const next = keysOf(type)[token];
    isItem = next === undefined && /^\d+$/.test(token);
    if (!isItem) {
      above.unshift({ pointer: at, key, type });
      key = token;
      type = next ?? '';
    }
    at = joinPointer(at, token);
  }
  return { pointer, key, isItem, type, above };
}

/** The keys that an object of a type can have, with their types. */
export function keysOf(type: string): Readonly<Record<string, string>> {
  return Object.hasOwn(SHAPE, type) ? (SHAPE[type] as Readonly<Record<string, string>>) : {};
}

/** The key that says the most about an object of a type: what a lone text most likely was meant as. */
export function mainKeyOf(type: string): string {
  const keys = Object.keys(keysOf(type));
  return ['text', 'name', 'email'].find((key) => keys.includes(key)) ?? keys[0] ?? 'text';
}

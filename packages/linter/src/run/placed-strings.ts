import { escapeToken, type PrivacyDeclaration } from '@tretten/schema';
import { once } from './once.ts';

/** A string of the declaration with its place. */
export interface PlacedString {
  readonly value: string;
  readonly pointer: string;
  /** The pointer with `*` in place of list indexes. */
  readonly path: string;
}

/** The strings of a declaration, from one walk through it. */
export interface Strings {
  /** In document order; extensions left out. */
  readonly placed: readonly PlacedString[];
  /** For each string, those of extensions too, its indexes in `placed`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface Found extends Strings {
  readonly placed: PlacedString[];
  readonly places: Map<string, number[]>;
}

/** All strings of a declaration, whatever they are. */
export const placedStringsOf = once((declaration: PrivacyDeclaration): Strings => {
  const found: Found = { placed: [], places: new Map() };
  visit(declaration, '', '', found);
  return found;
});

/** What stands at the indexes of strings that were found, in document order. */
export function inDocumentOrder<Item>(
  strings: Iterable<string>,
  places: ReadonlyMap<string, readonly number[]>,
  items: readonly Item[],
): readonly Item[] {
  const indexes: number[] = [];
  for (const text of strings) {
    for (const index of places.get(text) ?? []) indexes.push(index);
  }
  return indexes.sort((one, other) => one - other).map((index) => items[index] as Item);
}

/** Notes the index of a string under it. */
export function note(places: Map<string, number[]>, text: string, index: number): void {
  const before = places.get(text);
  if (before) before.push(index);
  else places.set(text, [index]);
}

function visit(value: unknown, pointer: string, path: string, found: Found): void {
  if (typeof value === 'string') {
    note(found.places, value, found.placed.length);
    found.placed.push({ value, pointer, path });
  }
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      visit(value[index], `${pointer}/${index}`, `${path}/*`, found);
    }
    return;
  }
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (key.startsWith('x-')) {
      visitExtension(item, found.places);
      continue;
    }
    const step = `/${escapeToken(key)}`;
    visit(item, pointer + step, path + step, found);
  }
}

/** What is in an extension is no part of the declaration, but may say what its own text is about. */
function visitExtension(value: unknown, places: Map<string, number[]>): void {
  if (typeof value === 'string') {
    if (!places.has(value)) places.set(value, []);
  } else if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value)) visitExtension(item, places);
  }
}

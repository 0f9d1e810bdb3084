import type { Location } from './document.ts';
import type { Lines } from './lines.ts';
import { pointerTokens } from './pointer.ts';

/** Two offsets, the second exclusive. */
export type Span = readonly [start: number, end: number];

/** How a syntax finds its way in a text, from place to place. Nothing is called before somebody asks for a location. */
export interface Layout<Place> {
  root(): Place;
  /** The place of a key or an index in the list or object at a place. */
  child(place: Place, token: string): Place | undefined;
  /** Where the value at a place stands, and where its key does, if it has one. */
  spansOf(place: Place): { readonly value: Span; readonly key?: Span; readonly bare?: boolean };
}

/** The `locate` of a document: goes down from the root and opens only what lies on the way. */
export function locator<Place>(
  layout: Layout<Place>,
  lines: Lines,
): (pointer: string) => Location | undefined {
  let root: Place | undefined;
  return (pointer) => {
    const tokens = pointerTokens(pointer);
    if (tokens === undefined) return undefined;
    root ??= layout.root();
    let place: Place | undefined = root;
    for (const token of tokens) {
      place = layout.child(place, token);
      if (place === undefined) return undefined;
    }
    const { value, key, bare } = layout.spansOf(place);
    if (key === undefined) return { value: lines.range(...value) };
    const location = { key: lines.range(...key), value: lines.range(...value) };
    return bare ? { ...location, bare } : location;
  };
}

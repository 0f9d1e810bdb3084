import type { Location } from './document.ts';
import type { Lines } from './lines.ts';
import { pointerTokens } from './pointer.ts';

/** Where a value stands, as offsets; `keyStart` is -1 without a key. */
export interface Place {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
  readonly bare: boolean;
  /** What the layout needs to find the children: an offset in JSON, an event's index in YAML. */
  readonly at: number;
  /** Filled at the first visit. */
  children: ReadonlyMap<string, Place> | undefined;
}

/** How a syntax finds places. Neither is called before somebody asks for a location. */
export interface Layout {
  root(): Place;
  childrenOf(place: Place): ReadonlyMap<string, Place>;
}

/** The `locate` of a document: goes down from the root and opens only what lies on the way. */
export function locator(layout: Layout, lines: Lines): (pointer: string) => Location | undefined {
  let root: Place | undefined;
  return (pointer) => {
    const tokens = pointerTokens(pointer);
    if (tokens === undefined) return undefined;
    root ??= layout.root();
    let place: Place | undefined = root;
    for (const token of tokens) {
      place.children ??= layout.childrenOf(place);
      place = place.children.get(token);
      if (place === undefined) return undefined;
    }
    return locationOf(place, lines);
  };
}

function locationOf(place: Place, lines: Lines): Location {
  const value = lines.range(place.start, place.end);
  if (place.keyStart === -1) return { value };
  const key = lines.range(place.keyStart, place.keyEnd);
  return place.bare ? { key, value, bare: true } : { key, value };
}

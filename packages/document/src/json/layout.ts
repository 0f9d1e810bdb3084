import type { Layout } from '../locate.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  OPEN_BRACKET,
  skipBlank,
  stringBetween,
} from './scan.ts';

/** Where a value begins; the rest is filled in when it is needed. */
interface JsonPlace {
  /** -1 without a key. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  /** -1 until known. */
  end: number;
  /** The children met so far. */
  children: Map<string, JsonPlace> | undefined;
  /** The child met last: the next one comes after it. */
  last: JsonPlace | undefined;
}

/**
 * The places in a text that is valid JSON. Children are met one by one, no further than to the one asked for,
 * unless keys are repeated (`unique` is false): then the last of them counts, as it does for the value.
 */
export function jsonLayout(text: string, unique: boolean): Layout<JsonPlace> {
  return {
    root: () => placeAt(skipBlank(text, 0), -1, -1),
    child(place, token) {
      const first = text.charCodeAt(place.start);
      if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return undefined;
      place.children ??= new Map();
      const known = place.children.get(token);
      if (known !== undefined) return known;
      for (let next = nextChild(text, place); next !== undefined; next = nextChild(text, place)) {
        const name =
          first === OPEN_BRACE
            ? stringBetween(text, next.keyStart, next.keyEnd)
            : String(place.children.size);
        place.children.set(name, next);
        place.last = next;
        if (unique && name === token) return next;
      }
      return place.children.get(token);
    },
    spansOf(place) {
      const value = [place.start, endOf(text, place)] as const;
      return place.keyStart === -1 ? { value } : { value, key: [place.keyStart, place.keyEnd] };
    },
  };
}

function placeAt(start: number, keyStart: number, keyEnd: number): JsonPlace {
  return { keyStart, keyEnd, start, end: -1, children: undefined, last: undefined };
}

function endOf(text: string, place: JsonPlace): number {
  if (place.end === -1) place.end = endOfValue(text, place.start);
  return place.end;
}

/** The child after the one met last, `undefined` when there is none. */
function nextChild(text: string, { start, last }: JsonPlace): JsonPlace | undefined {
  let at = skipBlank(text, last === undefined ? start + 1 : endOf(text, last));
  if (text.charCodeAt(at) === COMMA) at = skipBlank(text, at + 1);
  const unit = text.charCodeAt(at);
  if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) return undefined;
  if (text.charCodeAt(start) === OPEN_BRACKET) return placeAt(at, -1, -1);
  const keyEnd = endOfString(text, at);
  const colon = skipBlank(text, keyEnd);
  return placeAt(skipBlank(text, colon + 1), at, keyEnd);
}

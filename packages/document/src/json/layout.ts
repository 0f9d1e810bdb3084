import type { Layout, Place } from '../locate.ts';
import {
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  OPEN_BRACKET,
  skipBlank,
  stringBetween,
} from './scan.ts';

const NO_CHILDREN: ReadonlyMap<string, Place> = new Map();

/** The places in a text that is valid JSON. Of two equal keys the last counts, as it does for the value. */
export function jsonLayout(text: string): Layout {
  return {
    root: () => valueAt(text, skipBlank(text, 0), -1, -1),
    childrenOf(place) {
      const first = text.charCodeAt(place.start);
      if (first === OPEN_BRACE) return members(text, place);
      return first === OPEN_BRACKET ? items(text, place) : NO_CHILDREN;
    },
  };
}

function valueAt(text: string, start: number, keyStart: number, keyEnd: number): Place {
  return {
    keyStart,
    keyEnd,
    start,
    end: endOfValue(text, start),
    bare: false,
    at: start,
    children: undefined,
  };
}

function members(text: string, object: Place): Map<string, Place> {
  const found = new Map<string, Place>();
  let at = skipBlank(text, object.start + 1);
  while (at < object.end - 1) {
    const keyEnd = endOfString(text, at);
    const colon = skipBlank(text, keyEnd);
    const place = valueAt(text, skipBlank(text, colon + 1), at, keyEnd);
    found.set(stringBetween(text, at, keyEnd), place);
    at = afterComma(text, place.end);
  }
  return found;
}

function items(text: string, array: Place): Map<string, Place> {
  const found = new Map<string, Place>();
  let at = skipBlank(text, array.start + 1);
  while (at < array.end - 1) {
    const place = valueAt(text, at, -1, -1);
    found.set(String(found.size), place);
    at = afterComma(text, place.end);
  }
  return found;
}

function afterComma(text: string, valueEnd: number): number {
  const next = skipBlank(text, valueEnd);
  return text.charCodeAt(next) === COMMA ? skipBlank(text, next + 1) : next;
}

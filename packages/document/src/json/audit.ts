import { QUOTE, SPACE } from './scan.ts';

/** What `countKeys` answers when the value is nested too deep: no sum of keys brings it back above zero. */
const TOO_DEEP = -1e15;

/**
 * How many keys a parsed list or object has in all its objects; negative when more than `depth` of them lie
 * inside each other.
 */
export function countKeys(collection: object, depth: number): number {
  if (depth === 0) return TOO_DEEP;
  let keys = 0;
  if (Array.isArray(collection)) {
    for (let index = 0; index < collection.length; index++) {
      const item: unknown = collection[index];
      if (typeof item === 'object' && item !== null) keys += countKeys(item, depth - 1);
    }
  } else {
    // The fastest way through an object; what it finds in a changed `Object.prototype` is dealt with below.
    for (const key in collection) {
      keys++;
      const child = (collection as Record<string, unknown>)[key];
      if (typeof child === 'object' && child !== null) keys += countKeys(child, depth - 1);
    }
  }
  return keys;
}

/**
 * Whether every key of a valid JSON text is among the `keys` that its value has, without reading it key by
 * key. `false` means "perhaps not": look closer.
 *
 * Each member has one colon outside strings, and before it stands either the key's closing quote or a blank.
 * When no colon follows a blank, the colons that follow a quote are at least as many as the members; members
 * are at least as many as keys, and more when a key is repeated. So if that count equals `keys`, none is.
 * Strings with such colons in them make the count larger, which costs the closer look and nothing else. A key
 * that somebody added to every object makes `keys` larger than it is, so then nothing is sure.
 */
export function surelyUniqueKeys(text: string, keys: number): boolean {
  if (Object.keys(Object.prototype).length > 0) return false;
  let afterQuote = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE) afterQuote++;
    else if (before <= SPACE) return false;
  }
  return afterQuote === keys;
}

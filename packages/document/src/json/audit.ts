import { QUOTE, SPACE } from './scan.ts';

/** What `countKeys` answers when the value is nested too deep: no sum of keys brings it back above zero. */
const TOO_DEEP = -1e15;

/**
 * How many keys a parsed value has in all its objects; negative when more than `depth` lists and objects lie
 * inside each other. Own keys only, so that nobody's change of `Object.prototype` is counted.
 */
export function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return TOO_DEEP;
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = children === value ? 0 : children.length;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (typeof child === 'object' && child !== null) keys += countKeys(child, depth - 1);
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
 * Strings with such colons in them make the count larger, which costs the closer look and nothing else.
 */
export function surelyUniqueKeys(text: string, keys: number): boolean {
  let afterQuote = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE) afterQuote++;
    else if (before <= SPACE) return false;
  }
  return afterQuote === keys;
}

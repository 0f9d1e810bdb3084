/** What JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Deeper values no reader takes in, and circular ones have no end. */
const DEEPEST = 1000;

/** Whether a value is plain data of the kinds that JSON has. */
export function isJsonValue(value: unknown, depth = 0): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === DEEPEST || !isPlain(value)) return false;
  // Of a list with holes only those are looked at that are filled.
  const isDense = !Array.isArray(value) || Object.keys(value).length === value.length;
  return isDense && Object.values(value).every((child) => isJsonValue(child, depth + 1));
}

/** Whether a value is a list or an object of no class, be it of another window. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is neither a list nor an object. */
export function isScalar(value: JsonValue): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** Whether a value is a list. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether two values hold the same, their keys in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null)
    return Object.is(a, b) || a === b;
  const [entries, others] = [Object.entries(a), Object.entries(b)];
  if (Array.isArray(a) !== Array.isArray(b) || entries.length !== others.length) return false;
  return entries.every(([key, value], at) => key === others[at]?.[0] && isSame(value, others[at][1]));
}

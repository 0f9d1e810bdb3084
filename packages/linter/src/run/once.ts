/** What has been worked out, by the number of the work; made anew for each declaration. */
let known: Map<object, object>[] = [];
let works = 0;

/**
 * Works something out of an object once, however many rules ask for it, until the next declaration is linted.
 * A `WeakMap` would need no forgetting, but V8 keeps what one holds until it collects its whole heap: every declaration
 * of a run would wait for that. So would a map that is cleared, since its old table points to the new one.
 */
export function once<Key extends object, Rest extends readonly unknown[], Value extends object>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const number = works;
  works += 1;
  return (key, ...rest) => {
    known[number] ??= new Map();
    const memory = known[number] as Map<Key, Value>;
    const before = memory.get(key);
    if (before) return before;
    const value = work(key, ...rest);
    memory.set(key, value);
    return value;
  };
}

/** Forgets the declaration before. */
export function forget(): void {
  known = [];
}

/** What has been worked out, by the number of the work; made anew for each declaration. */
let known: Map<unknown, unknown>[] = [];
let works = 0;

/**
 * Works something out of an object or a text once, however many rules ask for it, until the next declaration is linted.
 * A `WeakMap` would need no forgetting, but V8 keeps what one holds until it collects its whole heap, so that every
 * declaration of a run would wait for that.
 */
export function once<Key extends object | string, Rest extends readonly unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const number = works;
  works += 1;
  return (key, ...rest) => {
    known[number] ??= new Map();
    const memory = known[number] as Map<Key, Value>;
    const before = memory.get(key);
    if (before !== undefined || memory.has(key)) return before as Value;
    const value = work(key, ...rest);
    memory.set(key, value);
    return value;
  };
}

/** Forgets the declaration before. */
export function forget(): void {
  known = [];
}

import type { Change } from '@tretten/schema';

/** Puts a value where the pointer says; what stood there is replaced, and `-` is the end of a list. */
export function put(path: string, value: unknown): Change {
  return { op: /\/\d+$/u.test(path) ? 'replace' : 'add', path, value };
}

/** Takes out what stands where the pointer says. */
export function drop(path: string): Change {
  return { op: 'remove', path };
}

import { joinPointer, parsePointer } from '@tretten/schema';

/**
 * A JSON pointer in which items of lists may be named by their `id`, as a plain one: `/processingActivities/barnehage`.
 * Undefined when it is no pointer or leads nowhere.
 */
export function namedPlace(value: unknown, pointer: string): string | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  let current = value;
  let place = '';
  for (const token of parsePointer(pointer)) {
    const key = Array.isArray(current) && !/^\d+$/u.test(token) ? indexOf(current, token) : token;
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string | number, unknown>)[key];
    place = joinPointer(place, key);
  }
  return place;
}

function indexOf(list: readonly unknown[], id: string): number {
  return list.findIndex((item) => (item as { id?: unknown } | null)?.id === id);
}

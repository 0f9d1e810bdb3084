import { getAt, parentPointer } from '@tretten/schema';

/** The place of a finding: the value itself, or the nearest object that should hold it. */
export interface Place {
  readonly pointer: string;
  readonly target: 'key' | 'value';
}

/** Finds the value at the wanted pointer, or else the nearest thing above it. */
export function placeAt(declaration: unknown, wanted: string): Place {
  if (getAt(declaration, wanted) !== undefined) return { pointer: wanted, target: 'value' };
  let pointer = wanted;
  do pointer = parentPointer(pointer);
  while (pointer !== '' && getAt(declaration, pointer) === undefined);
  return { pointer, target: 'key' };
}

import type { LawReference, PrivacyDeclaration } from '@tretten/schema';
import { collect } from '../run/collect.ts';

/** A law reference with its place. */
export interface PlacedReference {
  readonly reference: LawReference;
  readonly pointer: string;
}

/** Several rules read all references of the same declaration, one after the other. */
const known = new WeakMap<PrivacyDeclaration, readonly PlacedReference[]>();

/** Every law reference, in an order that does not depend on that of keys. */
export function lawReferencesOf(declaration: PrivacyDeclaration): readonly PlacedReference[] {
  const before = known.get(declaration);
  if (before) return before;
  const placed = (collect(declaration).get('LawReference') ?? [])
    .map(({ value, pointer }) => ({ reference: value as LawReference, pointer }))
    .toSorted((one, other) => (placeKey(one.pointer) < placeKey(other.pointer) ? -1 : 1));
  known.set(declaration, placed);
  return placed;
}

/** Indexes of lists compare as numbers. */
function placeKey(pointer: string): string {
  return pointer.replaceAll(/\d+/gu, (index) => index.padStart(6, '0'));
}

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
    .map(({ value, pointer }) => ({
      placed: { reference: value as LawReference, pointer },
      key: placeKey(pointer),
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ placed: reference }) => reference);
  known.set(declaration, placed);
  return placed;
}

/** Indexes of lists compare as numbers. */
function placeKey(pointer: string): string {
  return pointer.replaceAll(/\d+/gu, (index) => index.padStart(6, '0'));
}

import type { LawReference, PrivacyDeclaration } from '@tretten/schema';
import { collect } from '../run/collect.ts';
import { once } from '../run/once.ts';

/** A law reference with its place. */
export interface PlacedReference {
  readonly reference: LawReference;
  readonly pointer: string;
}

/** Every law reference, in an order that does not depend on that of keys. */
export const lawReferencesOf = once((declaration: PrivacyDeclaration): readonly PlacedReference[] =>
  (collect(declaration).get('LawReference') ?? [])
    .map(({ value, pointer }) => ({
      placed: { reference: value as LawReference, pointer },
      key: placeKey(pointer),
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ placed }) => placed),
);

/** Indexes of lists compare as numbers. */
function placeKey(pointer: string): string {
  return pointer.replaceAll(/\d+/gu, (index) => index.padStart(6, '0'));
}

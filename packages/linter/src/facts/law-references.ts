import type { LawReference, PrivacyDeclaration } from '@tretten/schema';
import { collect } from '../run/collect.ts';
import { once } from '../run/once.ts';
import { comparePlaces } from './place-order.ts';

/** A law reference with its place. */
export interface PlacedReference {
  readonly reference: LawReference;
  readonly pointer: string;
}

/** Every law reference, in an order that does not depend on that of keys. */
export const lawReferencesOf = once((declaration: PrivacyDeclaration): readonly PlacedReference[] =>
  (collect(declaration).get('LawReference') ?? [])
    .map(({ value, pointer }) => ({ reference: value as LawReference, pointer }))
    .sort((one, other) => comparePlaces(one.pointer, other.pointer)),
);

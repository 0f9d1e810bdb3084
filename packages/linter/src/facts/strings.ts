import type { PrivacyDeclaration } from '@tretten/schema';
import { type Mentions, stringsWith } from '../run/mentions.ts';
import { inDocumentOrder, type PlacedString, placedStringsOf } from '../run/placed-strings.ts';

/**
 * The strings of the declaration that a test lets through, whatever they are, in document order; extensions left out.
 * With parts of words, only strings that hold one of them are tested.
 */
export function stringsOf(
  declaration: PrivacyDeclaration,
  accept: (value: string) => boolean,
  parts?: Mentions,
): readonly PlacedString[] {
  const { placed, places } = placedStringsOf(declaration);
  if (!parts) return placed.filter(({ value }) => accept(value));
  return inDocumentOrder([...stringsWith(declaration, parts)].filter(accept), places, placed);
}

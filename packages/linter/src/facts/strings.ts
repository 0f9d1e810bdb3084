import { escapeToken, type PrivacyDeclaration } from '@tretten/schema';
import { type Mentions, stringsWith } from '../run/mentions.ts';
import { once } from '../run/once.ts';

/** A string of the declaration with its place. */
export interface PlacedString {
  readonly value: string;
  readonly pointer: string;
  /** The pointer with `*` in place of list indexes. */
  readonly path: string;
}

/**
 * The strings of the declaration that a test lets through, whatever they are, in document order; extensions left out.
 * With parts of words, only strings that hold one of them are tested.
 */
export function stringsOf(
  declaration: PrivacyDeclaration,
  accept: (value: string) => boolean,
  parts?: Mentions,
): readonly PlacedString[] {
  if (!parts) return allStrings(declaration).filter(({ value }) => accept(value));
  const strings = stringsWith(declaration, parts);
  if (strings.size === 0) return [];
  return allStrings(declaration).filter(({ value }) => strings.has(value) && accept(value));
}

const allStrings = once((declaration: PrivacyDeclaration): readonly PlacedString[] => {
  const found: PlacedString[] = [];
  visit(declaration, '', '', found);
  return found;
});

function visit(value: unknown, pointer: string, path: string, found: PlacedString[]): void {
  if (typeof value === 'string') found.push({ value, pointer, path });
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, `${path}/*`, found);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('x-')) continue;
    const step = `/${escapeToken(key)}`;
    visit(item, pointer + step, path + step, found);
  }
}

import { type Authority, authorityById } from '@tretten/norway/authorities';
import { getAt, type PrivacyDeclaration, parentPointer } from '@tretten/schema';
import type { PlacedString } from '../run/placed-strings.ts';
import { placedStrings } from './text-strings.ts';

/** An old address of Datatilsynet in the declaration, and the one that holds now. */
export interface OutdatedContact {
  readonly kind: 'visitingAddress' | 'complaintPage';
  readonly pointer: string;
  readonly today: string;
  /** The whole value is the old address. */
  readonly isWhole: boolean;
  readonly confidence: Authority['confidence'];
}

/** Every old address of Datatilsynet; a street of that name counts only where Datatilsynet is spoken of. */
export function outdatedContacts(declaration: PrivacyDeclaration): readonly OutdatedContact[] {
  const authority = authorityById('datatilsynet');
  return authority.outdatedSignals.flatMap(({ text, instead }) => {
    const holds = (value: string) => indexOfFree(value, text) !== -1;
    const isMeant = (placed: PlacedString) =>
      instead === 'complaintPage' || concernsAuthority(declaration, placed);
    return placedStrings(declaration, holds)
      .filter(isMeant)
      .map(({ value, pointer }) => ({
        kind: instead,
        pointer,
        today: authority[instead] ?? '',
        isWhole: /^https?:\/\/[^\s]+$/u.test(value),
        confidence: authority.confidence,
      }));
  });
}

/** Where the words stand, not followed by another digit: `Tollbugata 3` is not in `Tollbugata 32` but in `Tollbugt. 3`. */
function indexOfFree(value: string, words: string): number {
  const text = value.toLowerCase().replace(/g(?:t\.?|aten|ate)(?=\s{0,2}\d)/gu, 'gata');
  const at = text.indexOf(words.toLowerCase());
  return at !== -1 && /^\d/u.test(text.slice(at + words.length)) ? -1 : at;
}

const AUTHORITY = /datatilsyn|data\s+protection\s+authority/iu;

function concernsAuthority(declaration: PrivacyDeclaration, { value, pointer }: PlacedString): boolean {
  if (pointer.startsWith('/complaint/') || AUTHORITY.test(value)) return true;
  const name = (getAt(declaration, parentPointer(pointer)) as { name?: unknown } | undefined)?.name;
  return name !== undefined && AUTHORITY.test(JSON.stringify(name));
}

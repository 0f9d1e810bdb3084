import { getAt, LANGUAGES, type PrivacyDeclaration, parentPointer, parsePointer } from '@tretten/schema';
import type { Mentions } from '../run/mentions.ts';
import type { PlacedString } from '../run/placed-strings.ts';
import { stringsOf } from './strings.ts';

/**
 * The strings that a test lets through, wherever they stand, law references included; of a text in several languages
 * only one version, the declaration's own before others, so that one text gives one finding.
 * With parts of words, only strings that hold one of them are tested.
 */
export function placedStrings(
  declaration: PrivacyDeclaration,
  accept: (value: string) => boolean,
  parts?: Mentions,
): readonly PlacedString[] {
  const chosen = new Map<string, PlacedString>();
  for (const placed of stringsOf(declaration, accept, parts)) {
    const text = isVersion(declaration, placed.pointer) ? parentPointer(placed.pointer) : placed.pointer;
    const other = chosen.get(text);
    if (!other || rank(placed, declaration) < rank(other, declaration)) chosen.set(text, placed);
  }
  return [...chosen.values()];
}

const TAGS: ReadonlySet<string> = new Set(LANGUAGES);

/** Whether the last key is a language, that of a text in several. */
function isVersion(declaration: PrivacyDeclaration, pointer: string): boolean {
  const parent: unknown = getAt(declaration, parentPointer(pointer));
  if (pointer === '' || Array.isArray(parent)) return false;
  return Object.keys(parent as object).every((key) => TAGS.has(key));
}

function rank({ pointer }: PlacedString, { language }: PrivacyDeclaration): string {
  const tag = parsePointer(pointer).at(-1) ?? '';
  return tag === language ? '' : tag;
}

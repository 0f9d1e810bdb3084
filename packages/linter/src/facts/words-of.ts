import type { HumanText } from './human-texts.ts';

const known = new WeakMap<HumanText, readonly string[]>();

/** The words of a text in small letters, taken apart once however many rules read them. */
export function wordsOf(text: HumanText): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const words = text.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  known.set(text, words);
  return words;
}

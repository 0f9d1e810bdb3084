import { once } from '../run/once.ts';
import type { HumanText } from './human-texts.ts';

/** The words of a text in small letters, taken apart once however many abbreviations are looked for. */
export const wordsOf = once(
  ({ text }: HumanText): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [],
);

import { closest } from '@tretten/schema';

/** The choice that was probably meant by a slip, or undefined. */
export function didYouMean(word: string, choices: readonly string[]): string | undefined {
  return closest(word.replace(/^-+/u, ''), choices);
}

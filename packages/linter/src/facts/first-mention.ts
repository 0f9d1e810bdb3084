import type { PrivacyDeclaration } from '@tretten/schema';
import { stringsOf } from './strings.ts';

/** Where the name of something is not the page's own word: law, history. */
const ASIDE = /\/law\/|\/responsibilitiesByLaw\/|^\/changes\//u;

/**
 * JSON pointer of one mention of what a pattern finds, the same one whatever the order of keys, so that a word used all
 * over a page is told once; undefined when it stands only where `skip` matches the path.
 */
export function firstMention(
  declaration: PrivacyDeclaration,
  pattern: RegExp,
  skip: RegExp = ASIDE,
): string | undefined {
  return stringsOf(declaration, (value) => pattern.test(value))
    .filter(({ path }) => !ASIDE.test(path) && !skip.test(path))
    .map(({ pointer }) => pointer)
    .sort()[0];
}

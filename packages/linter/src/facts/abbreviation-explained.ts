import { findActs } from '@tretten/norway/acts';
import { type HumanText, isNamePath } from './human-texts.ts';
import { citationsIn } from './law-reader.ts';
import { wordsOf } from './words-of.ts';

/** Words in between that give an abbreviation no letter: barne- *og* ungdomspsykiatrisk poliklinikk. */
const SMALL: ReadonlySet<string> = new Set('og i for av til på med the of and for on'.split(' '));
/** Another part of a compound begins no sooner than this: opplærings-plan. */
const PART = 4;

/**
 * Whether the declaration tells what an abbreviation stands for: in a parenthesis beside it, in `definitions`, in words
 * with its initials, or as (part of) a name that it gives.
 */
export function isExplained(abbreviation: string, texts: readonly HumanText[]): boolean {
  const word = `(?<![\\p{L}\\p{N}])${abbreviation}(?![\\p{L}\\p{N}])`;
  const beside = new RegExp(
    `\\p{L}[»”"]?\\s{1,3}\\(\\s?(?:[^()]{0,40}\\s)?${word}\\.?\\s?\\)|${word}\\.?\\s{1,3}\\([^()]{0,10}\\p{L}{3}`,
    'u',
  );
  const plain = new RegExp(word, 'u');
  const letters = abbreviation.toLowerCase();
  const isNamed = ({ text, path }: HumanText) =>
    text.includes(abbreviation) &&
    (beside.test(text) ||
      isNamedBeside(abbreviation, text) ||
      ((isNamePath(path) || path === '/definitions/*/term') && plain.test(text)));
  // Texts with the abbreviation itself are few; only where none of them explains it, all are read for its initials.
  return texts.some(isNamed) || texts.some((text) => hasInitials(letters, text, isNamePath(text.path)));
}

/** Whether the same text names the act in full. */
function isNamedBeside(abbreviation: string, text: string): boolean {
  const acts = findActs(abbreviation).map(({ id }) => id);
  if (acts.length === 0) return false;
  return citationsIn(text).some(
    ({ name, candidates }) =>
      name !== undefined &&
      name.toUpperCase() !== abbreviation.toUpperCase() &&
      candidates.some((id) => acts.includes(id)),
  );
}

/** Whether two or more words in a row begin with the letters; the last (in a name, any) may give those of its parts too. */
function hasInitials(letters: string, text: HumanText, isName: boolean): boolean {
  const [first = ''] = letters;
  const all = wordsOf(text);
  if (!all.some((word) => word.startsWith(first))) return false;
  const words = all.filter((word) => !SMALL.has(word));
  return words.some((word, index) => word.startsWith(first) && begins(letters, words, index, isName));
}

function begins(letters: string, words: readonly string[], start: number, isName: boolean): boolean {
  let index = start;
  let at = 0;
  let isInside = false;
  for (const wanted of letters.slice(1)) {
    if ((isName || !isInside) && words[index + 1]?.startsWith(wanted)) {
      index += 1;
      at = 0;
      continue;
    }
    isInside = true;
    at = (words[index] ?? '').indexOf(wanted, at + PART);
    if (at < 0) return false;
  }
  return index > start && (words[start]?.length ?? 0) > 2;
}

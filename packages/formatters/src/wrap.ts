import { displayWidth } from './display-width.ts';

// A citation is not parted from its number: `art. 13`, `§ 3-15`.
const WORDS = /(?:(?:art\.|nr\.|§§?) )?[^ ]+/g;

/** The words of a sentence in lines of at most `width` columns; a longer word (an address) gets a line of its own, unbroken. */
export function wrap(sentence: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of sentence.match(WORDS) ?? []) {
    const columns = displayWidth(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? columns : used + 1 + columns;
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Parts of words to look for in a text, all at once. Built once, asked often. */
export interface Vocabulary {
  /** The number of each part of a word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of the parts that stand in a text in small letters, some of them several times. */
  find(text: string): readonly number[];
}

/** Letters that lead to a group of parts. */
const LEAD = 3;
/** Five bits of each leading letter. */
const SLOTS = 1 << (5 * LEAD);

/** Prepares to look for parts of words, in small letters. */
export function vocabularyOf(parts: Iterable<string>): Vocabulary {
  const words = [...new Set(parts)];
  // The parts of a slot are linked: the slot tells the first, each part the next; 0 is none, so numbers are one higher.
  const first = new Uint16Array(SLOTS);
  const next = new Uint16Array(words.length + 1);
  // Shorter parts are linked by five bits of their first letter.
  const firstShort = new Uint16Array(32);
  for (const [number, word] of words.entries()) {
    const [table, slot] =
      word.length < LEAD ? [firstShort, word.charCodeAt(0) & 31] : [first, slotAt(word, LEAD - 1)];
    next[number + 1] = table[slot] as number;
    table[slot] = number + 1;
  }
  const collect = (one: number, text: string, at: number, found: number[]): void => {
    for (let each = one; each !== 0; each = next[each] as number) {
      if (text.startsWith(words[each - 1] as string, at)) found.push(each - 1);
    }
  };
  return {
    numbers: new Map(words.map((word, number) => [word, number])),
    find(text) {
      const found: number[] = [];
      let slot = 0;
      for (let end = 0; end < text.length; end += 1) {
        const letter = text.charCodeAt(end) & 31;
        slot = ((slot << 5) | letter) & (SLOTS - 1);
        if (firstShort[letter] !== 0) collect(firstShort[letter] as number, text, end, found);
        if (first[slot] !== 0 && end >= LEAD - 1) collect(first[slot] as number, text, end - LEAD + 1, found);
      }
      return found;
    },
  };
}

function slotAt(word: string, end: number): number {
  let slot = 0;
  for (let at = end - LEAD + 1; at <= end; at += 1) slot = (slot << 5) | (word.charCodeAt(at) & 31);
  return slot;
}

/** Parts of words to look for in a text, all at once. Built once, asked often. */
export interface Vocabulary {
  /** The number of each part of a word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Calls back with the number of each part that stands in a text in small letters, some of them several times. */
  find(text: string, found: (number: number) => void): void;
}

/** Letters that lead to a group of parts; shorter parts are looked for one by one. */
const LEAD = 3;
/** Five bits of each leading letter. */
const SLOTS = 1 << (5 * LEAD);

/** Prepares to look for parts of words, in small letters. */
export function vocabularyOf(parts: Iterable<string>): Vocabulary {
  const words = [...new Set(parts)];
  const short = words.flatMap((word, number) => (word.length < LEAD ? [{ word, number }] : []));
  // The parts of a slot are linked: the slot tells the first, each part the next; 0 is none, so numbers are one higher.
  const first = new Int32Array(SLOTS);
  const next = new Int32Array(words.length + 1);
  const fourth = new Uint16Array(words.length + 1);
  for (const [number, word] of words.entries()) {
    if (word.length < LEAD) continue;
    const slot = slotAt(word, LEAD - 1);
    next[number + 1] = first[slot] as number;
    first[slot] = number + 1;
    fourth[number + 1] = word.charCodeAt(LEAD) || 0;
  }
  return {
    numbers: new Map(words.map((word, number) => [word, number])),
    find(text, found) {
      for (const { word, number } of short) if (text.includes(word)) found(number);
      let slot = 0;
      for (let end = 0; end < text.length; end += 1) {
        slot = ((slot << 5) | (text.charCodeAt(end) & 31)) & (SLOTS - 1);
        if (end < LEAD - 1) continue;
        for (let one = first[slot] as number; one !== 0; one = next[one] as number) {
          const after = fourth[one] as number;
          if (after !== 0 && after !== text.charCodeAt(end + 1)) continue;
          if (text.startsWith(words[one - 1] as string, end - LEAD + 1)) found(one - 1);
        }
      }
    },
  };
}

function slotAt(word: string, end: number): number {
  let slot = 0;
  for (let at = end - LEAD + 1; at <= end; at += 1) slot = (slot << 5) | (word.charCodeAt(at) & 31);
  return slot;
}

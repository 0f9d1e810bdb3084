const END = /[.!?]\s+(?=\p{Lu})/gu;

/** No sentence is taken to reach further than this to either side, so that a text of any length is read in no time. */
const REACH = 400;

/** The sentence of a text that an index falls into; a full stop inside "nr. 1" or "art. 6" ends none. */
export function sentenceAt(text: string, index: number): string {
  const from = Math.max(0, index - REACH);
  const near = text.slice(from, index + REACH);
  let start = 0;
  for (const end of near.matchAll(END)) {
    const next = end.index + end[0].length;
    if (next > index - from) return near.slice(start, end.index + 1);
    start = next;
  }
  return near.slice(start);
}

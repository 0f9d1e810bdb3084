const END = /[.!?]\s+(?=\p{Lu})/gu;

/** The sentence of a text that an index falls into; a full stop inside "nr. 1" or "art. 6" ends none. */
export function sentenceAt(text: string, index: number): string {
  let start = 0;
  for (const end of text.matchAll(END)) {
    const next = end.index + end[0].length;
    if (next > index) return text.slice(start, end.index + 1);
    start = next;
  }
  return text.slice(start);
}

/** The sentences of a text; a full stop inside "nr. 1" or "art. 6" ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?]\s+(?=\p{Lu})/u);
}

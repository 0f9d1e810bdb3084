/** How many answers are kept, and how many characters of questions. */
const KEPT = { answers: 2000, characters: 1_000_000 } as const;

/**
 * Reads each text once while it is remembered; the oldest are forgotten first, so that what is kept does not grow with
 * the number of declarations.
 */
export function remembering<Answer extends object>(
  read: (text: string) => Answer,
  kept: { readonly answers: number; readonly characters: number } = KEPT,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const own = copyOf(text);
    const answer = read(own);
    known.set(own, answer);
    characters += own.length;
    for (const oldest of known.keys()) {
      if (known.size <= kept.answers && characters <= kept.characters) break;
      known.delete(oldest);
      characters -= oldest.length;
    }
    return answer;
  };
}

/** Engines keep the whole text of a file for as long as a piece of it is kept; a copy is a text of its own. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

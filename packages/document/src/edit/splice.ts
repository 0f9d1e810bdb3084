/** One replacement in a text, as offsets; `end` exclusive. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The splices in the order of the text; `undefined` when two of them overlap or begin at the same place. */
export function inOrder(splices: readonly Splice[]): Splice[] | undefined {
  const sorted = splices.toSorted((a, b) => a.start - b.start);
  const collide = sorted.some((splice, at) => {
    const before = sorted[at - 1];
    return before !== undefined && (splice.start < before.end || splice.start === before.start);
  });
  return collide ? undefined : sorted;
}

/** The text with splices made that stand in its order and do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of splices) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

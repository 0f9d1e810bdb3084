/** How alike two spellings count as: case, spaces, hyphens and underscores tell nothing. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** Slips between two words: letters left out, added, changed or swapped; `limit + 1` when there are more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] as number) + 1);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}

/** The candidate that the author most likely meant by a misspelt word; `undefined` when none is near. */
export function closest(word: string, candidates: Iterable<string>, most = 3): string | undefined {
  const meant = folded(word);
  // A third of the word may be wrong; longer input than any code needs no looking at.
  if (meant === '' || meant.length > 60) return undefined;
  let limit = Math.min(most, Math.floor(meant.length / 3));
  let found: string | undefined;
  for (const candidate of candidates) {
    const slips = distance(meant, folded(candidate), limit);
    if (slips > limit) continue;
    found = candidate;
    if (slips === 0) return found;
    limit = slips - 1;
  }
  return found;
}

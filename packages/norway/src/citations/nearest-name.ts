import { type NameEntry, nameIndex, nameKey } from '../acts/names.ts';
import { inNynorsk } from '../acts/register.ts';
import type { LawCitation } from './citation.ts';

/** The known name nearest to an unknown one, within one to three slips; undefined when none is near. */
export function nearestName(name: string): LawCitation['suggestion'] {
  const written = name.replace(/s$/u, '');
  const key = nameKey(written);
  const apart = nameWrittenApart(key);
  if (apart) return suggest(apart, written);
  const limit = slipsAllowed(key);
  let best: NameEntry | undefined;
  let least = limit + 1;
  for (const [known, entry] of nameIndex().entries) {
    if (entry.abbreviation || Math.abs(known.length - key.length) >= least) continue;
    const slips = distance(key, known, least - 1);
    if (slips >= least) continue;
    least = slips;
    best = entry;
  }
  return best && suggest(best, written);
}

let joined: ReadonlyMap<string, NameEntry> | undefined;

/** The known name that is these words when spaces and hyphens are left out: `e kom lov`, `navlov`. */
export function nameWrittenApart(key: string): NameEntry | undefined {
  joined ??= new Map(
    [...nameIndex().entries]
      .filter(([, entry]) => !entry.abbreviation)
      .map(([known, entry]) => [known.replaceAll(' ', ''), entry]),
  );
  return joined.get(key.replaceAll(' ', ''));
}

/** The name in the form of Norwegian that was written. */
function suggest({ name, acts }: NameEntry, written: string): LawCitation['suggestion'] {
  const act = acts[0];
  return act && { act: act.id, name: written.endsWith('a') ? inNynorsk(name) : name };
}

/** Short stems allow one slip, so that arveloven is not taken for barneloven. */
function slipsAllowed(key: string): number {
  const stem = key.replace(/(?:lov|forskrift|forordning)$/u, '').length;
  return stem <= 5 ? 1 : stem <= 10 ? 2 : 3;
}

/** Insertions, deletions, replacements and swaps of neighbours between two strings; more than `limit` counts as `limit + 1`. */
export function distance(from: string, to: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return far;
  let older: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= to.length; column += 1) previous.push(Math.min(column, far));
  for (let row = 1; row <= from.length; row += 1) {
    // Cells further than the limit from the diagonal cannot hold fewer slips.
    const first = Math.max(1, row - limit);
    const last = Math.min(to.length, row + limit);
    const current: number[] = [];
    current[first - 1] = first === 1 ? Math.min(row, far) : far;
    let least = far;
    for (let column = first; column <= last; column += 1) {
      const same = from.charCodeAt(row - 1) === to.charCodeAt(column - 1);
      let slips = (previous[column - 1] ?? far) + (same ? 0 : 1);
      slips = Math.min(slips, (previous[column] ?? far) + 1, (current[column - 1] ?? far) + 1, far);
      const swap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swap && row > 1 && column > 1) slips = Math.min(slips, (older[column - 2] ?? far) + 1);
      current[column] = slips;
      least = Math.min(least, slips);
    }
    if (least >= far) return far;
    older = previous;
    previous = current;
  }
  return previous[to.length] ?? far;
}

import { nameIndex, nameKey } from '../acts/names.ts';
import type { LawCitation } from './citation.ts';

/** The known name nearest to an unknown one, within one to three slips; undefined when none is near. */
export function nearestName(name: string): LawCitation['suggestion'] {
  const key = nameKey(name).replace(/s$/u, '');
  const apart = nameIndex().compact.get(key.replaceAll(/[\s-]/gu, ''));
  if (apart?.acts[0]) return { act: apart.acts[0].id, name: apart.name };
  const limit = slipsAllowed(key);
  let best: LawCitation['suggestion'];
  let least = limit + 1;
  for (const [known, entry] of nameIndex().entries) {
    const act = entry.acts[0];
    if (entry.kind !== 'name' || !act || Math.abs(known.length - key.length) >= least) continue;
    const slips = distance(key, known, least - 1);
    if (slips >= least) continue;
    least = slips;
    best = { act: act.id, name: entry.name };
  }
  return best;
}

/** Short stems allow one slip, so that arveloven is not taken for barneloven. */
function slipsAllowed(key: string): number {
  const stem = key.replace(/(?:lov(?:a|en)|forskrift(?:a|en)|forordning(?:a|en))$/u, '').length;
  return stem <= 5 ? 1 : stem <= 10 ? 2 : 3;
}

/** Insertions, deletions, replacements and swaps of neighbours between two strings; more than `limit` counts as `limit + 1`. */
export function distance(from: string, to: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > limit) return limit + 1;
    older = previous;
    previous = current;
  }
  return previous[to.length] ?? limit + 1;
}

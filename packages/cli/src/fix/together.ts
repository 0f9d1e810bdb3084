import { type Change, getAt, isAtOrBelow, parentPointer, parsePointer } from '@tretten/schema';

type Fix = readonly Change[];

/**
 * Fixes of a value that can be made one after the other without getting into each other's way: of those that touch the same
 * place the first. Items of lists go last, from the end of each list, since what follows them moves up; a fix that moves
 * items about in another way stands alone, first or in a later round.
 */
export function fixesTogether(fixes: readonly Fix[], value: unknown): readonly Fix[] {
  const chosen: Fix[] = [];
  const removals: { readonly fix: Fix; readonly path: string }[] = [];
  const taken: string[] = [];
  for (const fix of fixes) {
    const removal = removalOf(fix);
    if (removal === undefined && fix.some((change) => movesItems(change, value))) {
      if (taken.length === 0) return [fix];
      continue;
    }
    const paths = fix.flatMap(pathsOf);
    if (paths.some((path) => taken.some((other) => isAtOrBelow(path, other) || isAtOrBelow(other, path))))
      continue;
    taken.push(...paths);
    if (removal === undefined) chosen.push(fix);
    else removals.push({ fix, path: removal });
  }
  const fromTheEnd = removals.sort((a, b) => comparePointers(b.path, a.path)).map(({ fix }) => fix);
  return [...chosen, ...fromTheEnd];
}

/** The place that a fix only takes away; undefined for any other fix. */
function removalOf([change, ...others]: Fix): string | undefined {
  return others.length === 0 && change?.op === 'remove' ? change.path : undefined;
}

function pathsOf(change: Change): readonly string[] {
  return change.op === 'move' ? [change.from, change.path] : [change.path];
}

/** Whether other items of a list get another place. */
function movesItems(change: Change, value: unknown): boolean {
  if (change.op === 'replace') return false;
  return pathsOf(change).some(
    (path) => !path.endsWith('/-') && Array.isArray(getAt(value, parentPointer(path))),
  );
}

function comparePointers(a: string, b: string): number {
  const [left, right] = [parsePointer(a), parsePointer(b)];
  for (const [index, token] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (token !== other) return Number(token) - Number(other) || (token < other ? -1 : 1);
  }
  return left.length - right.length;
}

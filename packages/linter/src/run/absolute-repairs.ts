import { type Change, getAt, parentPointer, parsePointer } from '@tretten/schema';
import type { Repairs } from '../rule/repair.ts';

/**
 * Repairs with pointers from the root. What is added to an object that does not exist brings the object along; a
 * suggestion that would overwrite what somebody wrote is left out.
 */
export function absoluteRepairs(
  { fix, suggestions }: Repairs,
  declaration: unknown,
  resolve: (where: string) => string,
): Repairs {
  const absolute = (changes: readonly Change[]) =>
    changes.map((change) => withParents(declaration, resolved(change, resolve)));
  return {
    ...(fix ? { fix: absolute(fix) } : {}),
    ...(suggestions
      ? {
          suggestions: suggestions
            .map(({ suggestionId, changes }) => ({ suggestionId, changes: absolute(changes) }))
            .filter(({ changes }) => !changes.some((change) => overwrites(declaration, change))),
        }
      : {}),
  };
}

function resolved(change: Change, resolve: (where: string) => string): Change {
  const path = resolve(change.path);
  return change.op === 'move' ? { ...change, from: resolve(change.from), path } : { ...change, path };
}

function withParents(declaration: unknown, change: Change): Change {
  if (change.op !== 'add') return change;
  let { path, value } = change;
  for (let above = parentPointer(path); above !== '' && getAt(declaration, above) === undefined; ) {
    value = { [parsePointer(path).at(-1) as string]: value };
    path = above;
    above = parentPointer(path);
  }
  return { op: 'add', path, value };
}

function overwrites(declaration: unknown, { op, path }: Change): boolean {
  return op === 'add' && getAt(declaration, path) !== undefined;
}

import { applyChanges, type Change } from '@tretten/schema/change';
import { pointerTokens } from '../pointer.ts';
import type { Editor } from './editor.ts';
import { jsonEditor } from './json/json-editor.ts';
import { planOf } from './plan.ts';
import type { Source } from './source.ts';
import { inOrder, type Splice } from './splice.ts';
import { hasComment } from './tree/comments.ts';
import { find } from './tree/node.ts';
import { yamlEditor } from './yaml/yaml-editor.ts';

/** Splices that make the first of some changes, and the changes that are left. */
export interface Round {
  readonly splices: readonly Splice[];
  readonly rest: readonly Change[];
}

/**
 * As many of the changes as can be made in a text at once, for they concern different places; the others need the text
 * that results. `undefined` when the first cannot be made.
 */
export function nextRound(source: Source, changes: readonly Change[]): Round | undefined {
  const editor = source.format === 'json' ? jsonEditor(source) : yamlEditor(source);
  let splices: readonly Splice[] = [];
  const scopes: string[] = [];
  for (const [at, change] of changes.entries()) {
    const scope = scopeOf(change);
    const isFree = !scopes.some((other) => other.startsWith(scope) || scope.startsWith(other));
    const plan = isFree ? planOf(source.root, editor, change) : undefined;
    const together = plan && inOrder([...splices, ...plan]);
    if (together === undefined) {
      return at === 0 ? moveInSteps(source, editor, changes) : { splices, rest: changes.slice(at) };
    }
    splices = together;
    scopes.push(scope);
  }
  return { splices, rest: [] };
}

/** The pointer of what a change touches, with a `/` at its end. */
function scopeOf(change: Change): string {
  if (change.op === 'replace') return `${change.path}/`;
  const pointers = change.op === 'move' ? [change.from, change.path] : [change.path];
  const parents = pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/') + 1));
  const [first = '', second = first] = parents;
  return first === second ? first : '';
}

/** A move that is more than another name or place in a list, as a removal; the addition is left for later. */
function moveInSteps(
  source: Source,
  editor: Editor,
  [change, ...rest]: readonly Change[],
): Round | undefined {
  if (change?.op !== 'move') return undefined;
  const from = pointerTokens(change.from) ?? [];
  const entry = find(source.root, from)?.entry;
  if (entry === undefined || (source.format === 'yaml' && hasComment(source.text, entry))) return undefined;
  const plan = planOf(source.root, editor, { op: 'remove', path: change.from });
  const splices = plan && inOrder(plan);
  const value = applyChanges(source.value, [{ ...change, path: '' }]);
  return splices && { splices, rest: [{ op: 'add', path: change.path, value }, ...rest] };
}

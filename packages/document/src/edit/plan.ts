import type { Change } from '@tretten/schema';
import { pointerTokens } from '../pointer.ts';
import type { Editor, Plan } from './editor.ts';
import { isJsonValue, type JsonValue } from './json-value.ts';
import { find, type Node } from './tree/node.ts';

/** The splices that make one change; `undefined` when it cannot be made as it stands. */
export function planOf(root: Node, editor: Editor, change: Change): Plan {
  const path = pointerTokens(change.path);
  if (path === undefined) return undefined;
  if (change.op === 'remove') return remove(root, editor, path);
  if (change.op === 'move') return moveWithin(root, editor, pointerTokens(change.from) ?? [], path);
  if (!isJsonValue(change.value)) return undefined;
  return change.op === 'add'
    ? add(root, editor, path, change.value)
    : replace(root, editor, path, change.value);
}

function replace(root: Node, editor: Editor, path: readonly string[], value: JsonValue): Plan {
  const found = find(root, path);
  return found && editor.replace(found, value);
}

function add(root: Node, editor: Editor, path: readonly string[], value: JsonValue): Plan {
  const name = path.at(-1);
  const container = find(root, path.slice(0, -1));
  if (name === undefined) return replace(root, editor, path, value);
  if (container === undefined) return undefined;
  const { kind, entries } = container.node;
  if (kind === 'map') {
    const isThere = entries.some((entry) => entry.name === name);
    return isThere
      ? replace(root, editor, path, value)
      : editor.insert(container, entries.length, value, name);
  }
  const index = name === '-' ? entries.length : Number(name);
  return kind === 'seq' && index <= entries.length ? editor.insert(container, index, value) : undefined;
}

function remove(root: Node, editor: Editor, path: readonly string[]): Plan {
  const found = find(root, path);
  const container = find(root, path.slice(0, -1));
  return found?.parent && container && editor.remove(found, container);
}

/** A key renamed, or an item put elsewhere in its list. */
function moveWithin(root: Node, editor: Editor, from: readonly string[], path: readonly string[]): Plan {
  const found = find(root, from);
  const name = path.at(-1);
  const isSibling = from.length === path.length && from.slice(0, -1).every((token, at) => token === path[at]);
  if (found?.parent === undefined || name === undefined || !isSibling) return undefined;
  if (name === from.at(-1)) return [];
  const { kind, entries } = found.parent;
  if (kind === 'map')
    return entries.some((entry) => entry.name === name) ? undefined : editor.rename(found, name);
  const to = name === '-' ? entries.length - 1 : Number(name);
  if (to === found.index) return [];
  return to < entries.length ? editor.reorder(found.parent, found.index, to) : undefined;
}

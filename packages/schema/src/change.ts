import { parsePointer } from './pointer.ts';

/**
 * One change of a value: an operation of JSON Patch (RFC 6902), which is `add`, `replace`, `remove` or `move`; `path`
 * and `from` are JSON pointers. `add` to a list takes an index or `-` for the end, to an object a key, whose value it
 * replaces if it is there. `move` within an object renames a key, which keeps its place.
 */
export type Change =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

type Path = readonly string[];
type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * The value with the changes made, one after the other; never changes its argument. Throws a RangeError when a change
 * concerns a place that the value does not have.
 */
export function applyChanges(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce(applyChange, value);
}

function applyChange(value: unknown, change: Change): unknown {
  const path = parsePointer(change.path);
  switch (change.op) {
    case 'add':
      return add(value, path, change.value);
    case 'replace':
      return path.length === 0
        ? change.value
        : inContainer(value, path, (container, token) => replaced(container, token, change.value));
    case 'remove':
      return inContainer(value, path, without);
    case 'move':
      return move(value, parsePointer(change.from), path);
  }
}

function move(value: unknown, from: Path, path: Path): unknown {
  const moved = from.reduce(childOf, value);
  if (from.length < path.length && isPrefix(from, path)) throw misplaced();
  const [name, parent] = [path.at(-1), from.slice(0, -1)];
  if (name !== undefined && from.length === path.length && isPrefix(parent, path)) {
    const container = parent.reduce(childOf, value) as Container;
    const isRename = !Array.isArray(container) && (name === from.at(-1) || !Object.hasOwn(container, name));
    if (isRename) return inContainer(value, from, (_, token) => renamed(container, token, name));
  }
  return add(inContainer(value, from, without), path, moved);
}

function isPrefix(shorter: Path, longer: Path): boolean {
  return shorter.every((token, at) => token === longer[at]);
}

/** The value with another container where the last token of the path leads into. */
function inContainer(
  value: unknown,
  path: Path,
  change: (container: Container, token: string) => Container,
): unknown {
  const [token, ...rest] = path;
  if (token === undefined) throw misplaced();
  if (rest.length === 0) return change(containerOf(value), token);
  const child = inContainer(childOf(value, token), rest, change);
  return replaced(containerOf(value), token, child);
}

function add(value: unknown, path: Path, added: unknown): unknown {
  if (path.length === 0) return added;
  return inContainer(value, path, (container, token) => {
    if (!Array.isArray(container)) return ownKeys([...Object.entries(container), [token, added]]);
    const { length } = container;
    return container.toSpliced(token === '-' ? length : indexUpTo(length, token), 0, added);
  });
}

function replaced(container: Container, token: string, value: unknown): Container {
  childOf(container, token);
  if (Array.isArray(container)) return container.with(Number(token), value);
  return ownKeys([...Object.entries(container), [token, value]]);
}

function without(container: Container, token: string): Container {
  childOf(container, token);
  if (Array.isArray(container)) return container.toSpliced(Number(token), 1);
  return ownKeys(Object.entries(container).filter(([key]) => key !== token));
}

function renamed(container: Container, token: string, name: string): Container {
  return ownKeys(Object.entries(container).map(([key, child]) => [key === token ? name : key, child]));
}

/** An object whose keys are all its own, `__proto__` too; of equal keys the first gives the place, the last the value. */
function ownKeys(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

function childOf(value: unknown, token: string): unknown {
  const container = containerOf(value);
  const key = Array.isArray(container) ? indexUpTo(container.length - 1, token) : token;
  if (!Object.hasOwn(container, key)) throw misplaced();
  return (container as Record<string | number, unknown>)[key];
}

function containerOf(value: unknown): Container {
  if (typeof value !== 'object' || value === null) throw misplaced();
  return value as Container;
}

function indexUpTo(last: number, token: string): number {
  const index = /^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : Infinity;
  if (index > last) throw misplaced();
  return index;
}

function misplaced(): RangeError {
  return new RangeError('a change concerns a place that the value does not have');
}

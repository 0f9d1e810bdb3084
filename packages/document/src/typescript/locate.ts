import type { Location } from '../document.ts';
import { pointerTokens } from '../pointer.ts';
import type { Module, Place } from './module.ts';
import type { Tree } from './tree.ts';

/** The `locate` of a tree; places in other files than the main one name theirs. */
export function treeLocator(root: Tree, main: Module): (pointer: string) => Location | undefined {
  return (pointer) => {
    const tokens = pointerTokens(pointer);
    if (tokens === undefined) return undefined;
    let tree: Tree | undefined = root;
    let key: Place | undefined;
    for (const token of tokens) {
      const member: { tree: Tree; key?: Place } | undefined = memberOf(tree, token);
      if (member === undefined) return undefined;
      ({ tree, key } = { key: undefined, ...member });
    }
    return isThere(tree) ? locationOf(tree.at, key, main) : undefined;
  };
}

function memberOf(tree: Tree, token: string): { tree: Tree; key?: Place } | undefined {
  if (tree.kind === 'group') return tree.entries.get(token);
  if (tree.kind !== 'list' || !/^(0|[1-9]\d*)$/.test(token)) return undefined;
  const item = tree.items[Number(token)];
  return item && { tree: item };
}

function isThere(tree: Tree): tree is Exclude<Tree, { kind: 'hole' }> {
  return tree.kind !== 'hole' && (tree.kind !== 'scalar' || tree.value !== undefined);
}

function locationOf(value: Place, key: Place | undefined, main: Module): Location {
  return {
    value: rangeOf(value),
    ...(value.module === main ? {} : { file: value.module.path }),
    ...(key ? { key: rangeOf(key) } : {}),
    ...(key && key.module !== main ? { keyFile: key.module.path } : {}),
  };
}

function rangeOf({ module, start, end }: Place) {
  return module.lines.range(start, end);
}

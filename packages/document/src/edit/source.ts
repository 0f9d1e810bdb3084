import { parseEvents } from 'js-yaml/browser';
import type { DataFormat } from '../format.ts';
import { jsonTree } from './tree/json-tree.ts';
import type { Node } from './tree/node.ts';
import { yamlTree } from './tree/yaml-tree.ts';

/** A text that was read without errors, with what is needed to change it. */
export interface Source {
  readonly format: DataFormat;
  readonly text: string;
  readonly value: unknown;
  readonly root: Node;
}

/** The deepest nesting that a reader can be told to take in, and what the YAML library counts beside it. */
const DEEPEST = 1002;

/** The nodes of a text that a reader took in. */
export function sourceOf({ format, text, value }: Omit<Source, 'root'>): Source {
  const root = format === 'json' ? jsonTree(text) : yamlTree(parseEvents(text, { maxDepth: DEEPEST }), text);
  return { format, text, value, root };
}

/** All nodes in the order of the text, keys left out. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const { value } of node.entries) yield* nodesOf(value);
}

import { columnOf, lineBreakOf } from '../lines.ts';
import { nodesOf, type Source } from '../source.ts';
import type { Node } from '../tree/node.ts';

/** How a YAML file is written, so that what is added looks like the rest. Where it does not show, the usual. */
export interface YamlStyle {
  readonly lineBreak: string;
  /** Columns from a key to the keys of the object that is its value. */
  readonly step: number;
  /** Columns from a key to the `-` of the list that is its value. */
  readonly listStep: number;
  /** Columns from a `-` to what it announces. */
  readonly itemStep: number;
  readonly quote: 'single' | 'double';
  /** What stands inside the braces of a flow mapping: a space or nothing. */
  readonly padding: string;
  /** Lists of scalars are written `[a, b]`. */
  readonly flowLists: boolean;
  /** Long texts are folded. */
  readonly folds: boolean;
}

/** The style of a YAML file: the first of each kind decides. */
export function yamlStyle({ text, root }: Source): YamlStyle {
  const nodes = [...nodesOf(root)];
  const step = firstStep(text, nodes, 'map', 'map') ?? firstStep(text, nodes, 'map', 'seq') ?? 2;
  const flowMap = nodes.find(
    ({ kind, form, entries }) => kind === 'map' && form === 'flow' && entries.length > 0,
  );
  const lists = nodes.filter(isListOfScalars);
  return {
    lineBreak: lineBreakOf(text),
    step: step > 0 ? step : 2,
    listStep: firstStep(text, nodes, 'map', 'seq') ?? step,
    itemStep: firstStep(text, nodes, 'seq', 'map') ?? 2,
    quote:
      nodes.find(({ form }) => form === 'single' || form === 'double')?.form === 'single'
        ? 'single'
        : 'double',
    padding: flowMap !== undefined && text[flowMap.start + 1] !== ' ' ? '' : ' ',
    flowLists: lists.filter(({ form }) => form === 'flow').length > lists.length / 2,
    folds: nodes.some(({ form }) => form === 'folded'),
  };
}

/** How much further in the first block collection of a kind stands that lies in one of another kind. */
function firstStep(
  text: string,
  nodes: readonly Node[],
  outer: Node['kind'],
  inner: Node['kind'],
): number | undefined {
  for (const { kind, form, entries } of nodes) {
    if (kind !== outer || form !== 'block') continue;
    for (const { start, value } of entries) {
      const first = value.entries[0];
      if (value.kind !== inner || value.form !== 'block' || first === undefined) continue;
      return columnOf(text, first.start) - columnOf(text, start);
    }
  }
  return undefined;
}

function isListOfScalars({ kind, form, entries }: Node): boolean {
  const isList = kind === 'seq' && (form === 'flow' || form === 'block') && entries.length > 0;
  return isList && entries.every(({ value }) => value.kind === 'scalar' && isOneLine(value));
}

function isOneLine({ form }: Node): boolean {
  return form === 'plain' || form === 'single' || form === 'double';
}

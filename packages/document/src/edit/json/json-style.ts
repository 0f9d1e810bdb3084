import { indentationAt, isFirstOnLine, lineBreakOf } from '../lines.ts';
import { nodesOf, type Source } from '../source.ts';
import type { Entry, Node } from '../tree/node.ts';

/** How a JSON file is written, so that what is added looks like the rest. Where it does not show, the usual. */
export interface JsonStyle {
  readonly lineBreak: string;
  /** One step of indentation. */
  readonly unit: string;
  /** Between a key and its value. */
  readonly colon: string;
  /** Between two entries on one line. */
  readonly separator: string;
  /** What stands inside the braces of an object on one line: a space or nothing. */
  readonly padding: string;
  /** Lists of scalars are written on one line. */
  readonly flowLists: boolean;
}

/** The style of a JSON file: the first of each kind decides. */
export function jsonStyle({ text, root }: Source): JsonStyle {
  const nodes = [...nodesOf(root)];
  const colon = colonIn(text, nodes) ?? ': ';
  const flowMap = nodes.find(({ kind, entries: [first] }) => {
    return kind === 'map' && first !== undefined && !isFirstOnLine(text, first.start);
  });
  const lists = nodes.filter(isListOfScalars);
  const onOneLine = lists.filter((list) => !/[\r\n]/.test(text.slice(list.start, list.end)));
  return {
    lineBreak: lineBreakOf(text),
    unit: unitIn(text, nodes) ?? '  ',
    colon,
    separator: separatorIn(text, nodes) ?? (colon === ':' ? ',' : ', '),
    padding: flowMap !== undefined && text[flowMap.start + 1] === ' ' ? ' ' : '',
    flowLists: onOneLine.length > lists.length / 2,
  };
}

function colonIn(text: string, nodes: readonly Node[]): string | undefined {
  for (const { entries } of nodes) {
    for (const { key, value } of entries) {
      const colon = key === undefined ? '' : text.slice(key.end, value.start);
      if (/^[ \t]*:[ \t]*$/.test(colon)) return colon;
    }
  }
  return undefined;
}

function separatorIn(text: string, nodes: readonly Node[]): string | undefined {
  for (const { entries } of nodes) {
    for (const [at, { start }] of entries.entries()) {
      const separator = text.slice(entries[at - 1]?.value.end ?? start, start);
      if (/^,[ \t]*$/.test(separator)) return separator;
    }
  }
  return undefined;
}

function unitIn(text: string, nodes: readonly Node[]): string | undefined {
  for (const { start, entries } of nodes) {
    const first = entries[0];
    if (first === undefined || !isFirstOnLine(text, first.start)) continue;
    const [outer, inner] = [indentationAt(text, start), indentationAt(text, first.start)];
    if (inner.startsWith(outer) && inner !== outer) return inner.slice(outer.length);
  }
  return undefined;
}

function isListOfScalars({ kind, entries }: Node): boolean {
  const isScalar = ({ value }: Entry) => value.kind === 'scalar';
  return kind === 'seq' && entries.length > 0 && entries.every(isScalar);
}

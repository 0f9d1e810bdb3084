import type { Plan } from '../editor.ts';
import { isScalar, type JsonValue } from '../json-value.ts';
import { columnOf, isFirstOnLine, lineStart, nextLine } from '../lines.ts';
import type { Splice } from '../splice.ts';
import { type Entry, isInline, type Node } from '../tree/node.ts';
import { type BlockText, collectionLines, itemText, type Model, valueText } from '../yaml/block-text.ts';
import { flowText } from '../yaml/flow-text.ts';
import type { YamlStyle } from '../yaml/yaml-style.ts';
import { linesBetween, tailOf } from './below.ts';

/** The splices that give an entry of a block list or object another value. */
export function replaceInBlock(
  text: string,
  { start, key, announced, value: old }: Entry,
  value: JsonValue,
  style: YamlStyle,
  like: Model | undefined = modelOf(old),
): Plan {
  if (announced === -1) return undefined;
  const column = columnOf(text, start);
  const next = (key === undefined ? itemText : valueText)(value, column, style, like);
  const { first, below } = next;
  if (isInline(old) && below.length === 0) return [{ start: old.start, end: old.end, text: first }];
  const isBeside = !/[\r\n]/.test(text.slice(announced, old.start));
  // The lines below an item stand where its first does.
  const gap = key === undefined && below.length > 0 ? ' '.repeat(style.itemStep - 1) : undefined;
  if (isBeside) return besideAndBelow(text, announced, old, next, style.lineBreak, gap);
  if (old.form === 'literal' || old.form === 'folded') return undefined;
  const lines = linesBetween(text, lineStart(text, old.start), tailOf(text, old), below, style.lineBreak);
  return first === '' ? [lines] : [{ start: announced, end: announced, text: (gap ?? ' ') + first }, lines];
}

/** The splices for a value that begins on the line that announces it. */
function besideAndBelow(
  text: string,
  announced: number,
  old: Node,
  { first, below }: BlockText,
  lineBreak: string,
  gap = old.form === 'empty' ? ' ' : text.slice(announced, old.start),
): Splice[] {
  // What follows the header of a block scalar is a comment, which stays.
  const isBlockScalar = old.form === 'literal' || old.form === 'folded';
  const end = isBlockScalar ? headerEnd(text, old.start) : old.end;
  const beside = { start: announced, end, text: first === '' ? '' : gap + first };
  const tail = Math.max(tailOf(text, old), nextLine(text, end));
  const lines = linesBetween(text, isBlockScalar ? nextLine(text, end) : tail, tail, below, lineBreak);
  if (lines.start === beside.start) return [{ ...lines, text: beside.text + lines.text }];
  return lines.start === lines.end && lines.text === '' ? [beside] : [beside, lines];
}

function headerEnd(text: string, start: number): number {
  const header = /[|>][-+\d]*/y;
  header.lastIndex = start;
  return header.test(text) ? header.lastIndex : start + 1;
}

/** The splices that give the document another value. */
export function replaceRoot(text: string, root: Node, value: JsonValue, style: YamlStyle): Plan {
  const isFlow = modelOf(root)?.form === 'flow' && !isScalar(value);
  const lines = isFlow ? [flowText(value, style)] : collectionLines(value, 0, style);
  if (isInline(root) && lines.length === 1) return [{ start: root.start, end: root.end, text: lines.join() }];
  if (!isFirstOnLine(text, root.start)) return undefined;
  const start = lineStart(text, root.start);
  const tail = tailOf(text, root);
  const comment = isInline(root) ? skipBlanks(text, root.end) : tail;
  if (text[comment] !== '#') return [linesBetween(text, start, tail, lines, style.lineBreak)];
  return [{ start, end: comment, text: '' }, linesBetween(text, tail, tail, lines, style.lineBreak)];
}

function skipBlanks(text: string, at: number): number {
  return at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
}

/** What a new value should look like; empty brackets say nothing of that. */
function modelOf(node: Node): Model | undefined {
  return node.form === 'flow' && node.entries.length === 0 ? undefined : node;
}

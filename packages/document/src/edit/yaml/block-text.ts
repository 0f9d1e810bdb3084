import { isList, isScalar, type JsonValue } from '../json-value.ts';
import { blockScalar } from './block-scalar.ts';
import { flowText } from './flow-text.ts';
import { scalarText } from './scalar-text.ts';
import type { YamlStyle } from './yaml-style.ts';

/** What a one-line list or object must not go beyond. */
export const LINE_WIDTH = 120;

/** A value as it stands after a key or a `-`: on that line, and on the lines below (with their indentation). */
export interface BlockText {
  readonly first: string;
  readonly below: readonly string[];
}

/** The value it replaces or stands beside, as far as the new one should look like it. */
export interface Model {
  readonly kind: string;
  readonly form: string;
}

/** Nothing to look like. */
export const NO_MODEL: Model = { kind: '', form: '' };

/** The value of a key that begins at `column`. */
export function valueText(value: JsonValue, column: number, style: YamlStyle, like?: Model): BlockText {
  const inline = inlineText(value, column, column + style.step, style, like);
  if (inline !== undefined) return inline;
  const inside = column + (isList(value) ? style.listStep : style.step);
  return { first: '', below: collectionLines(value, inside, style) };
}

/** The item of a list whose `-` stands at `column`; its first line stands beside the `-`. */
export function itemText(value: JsonValue, column: number, style: YamlStyle, like?: Model): BlockText {
  const inside = column + style.itemStep;
  const inline = inlineText(value, column, inside, style, like);
  if (inline !== undefined) return inline;
  const [first = '', ...below] = collectionLines(value, inside, style);
  return { first: first.slice(inside), below };
}

/** The lines of a block list or object that is not empty, or of anything else on one line. */
export function collectionLines(value: JsonValue, column: number, style: YamlStyle): string[] {
  if (isList(value) && value.length > 0) return value.flatMap((item) => itemLines(item, column, style));
  if (isScalar(value) || isList(value) || Object.keys(value).length === 0) {
    return [
      ' '.repeat(column) + (isScalar(value) ? scalarText(value, 'value', style) : flowText(value, style)),
    ];
  }
  return Object.entries(value).flatMap(([key, child]) => memberLines(key, child, column, style));
}

/** A key at `column` with its value. */
export function memberLines(
  key: string,
  value: JsonValue,
  column: number,
  style: YamlStyle,
  like?: Model,
): string[] {
  const { first, below } = valueText(value, column, style, like);
  const name = `${' '.repeat(column)}${scalarText(key, 'key', style)}:`;
  return [first === '' ? name : `${name} ${first}`, ...below];
}

/** An item whose `-` stands at `column`. */
export function itemLines(value: JsonValue, column: number, style: YamlStyle, like?: Model): string[] {
  const { first, below } = itemText(value, column, style, like);
  return [`${' '.repeat(column)}-${' '.repeat(style.itemStep - 1)}${first}`, ...below];
}

/** What needs no lines of its own: scalars, empty collections, and those that are to be written in brackets. */
function inlineText(
  value: JsonValue,
  column: number,
  inside: number,
  style: YamlStyle,
  like: Model | undefined,
): BlockText | undefined {
  if (typeof value === 'string') return stringText(value, column, inside, style, like);
  if (isScalar(value)) return { first: scalarText(value, 'value', style), below: [] };
  const isEmpty = Object.keys(value).length === 0;
  const isListOfScalars = isList(value) && value.every(isScalar);
  const isLike = like?.form === 'flow' && like.kind === (isList(value) ? 'seq' : 'map');
  if (!isEmpty && !isLike && !(isListOfScalars && style.flowLists)) return undefined;
  const first = flowText(value, style);
  return isEmpty || column + first.length <= LINE_WIDTH ? { first, below: [] } : undefined;
}

function stringText(text: string, column: number, inside: number, style: YamlStyle, like?: Model): BlockText {
  const oneLine = scalarText(text, 'value', style, like?.form);
  const form = blockForm(text, column + oneLine.length, style, like);
  const block = form && (blockScalar(text, form, inside) ?? blockScalar(text, 'literal', inside));
  if (block === undefined) return { first: oneLine, below: [] };
  const below = block.lines.map((line) => (line === '' ? '' : ' '.repeat(inside) + line));
  return { first: block.header, below };
}

/** The kind of block scalar that a text should be, if any. */
function blockForm(
  text: string,
  width: number,
  style: YamlStyle,
  like: Model | undefined,
): 'literal' | 'folded' | undefined {
  if (like?.form === 'literal' || like?.form === 'folded') return like.form;
  if (text.includes('\n')) return 'literal';
  const wasOneLine = like?.form === 'plain' || like?.form === 'single' || like?.form === 'double';
  return style.folds && width > LINE_WIDTH && !wasOneLine ? 'folded' : undefined;
}

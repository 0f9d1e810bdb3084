import { isList, isScalar, type JsonValue } from '../json-value.ts';
import { scalarText } from './scalar-text.ts';
import type { YamlStyle } from './yaml-style.ts';

/** A value on one line, lists and objects in brackets. */
export function flowText(value: JsonValue, style: YamlStyle): string {
  if (isScalar(value)) return scalarText(value, 'flow-value', style);
  if (isList(value)) return `[${value.map((item) => flowText(item, style)).join(', ')}]`;
  const members = Object.entries(value).map(([key, child]) => flowMember(key, child, style));
  return members.length === 0 ? '{}' : `{${style.padding}${members.join(', ')}${style.padding}}`;
}

/** A member of an object in braces. */
export function flowMember(key: string, value: JsonValue, style: YamlStyle): string {
  return `${scalarText(key, 'flow-key', style)}: ${flowText(value, style)}`;
}

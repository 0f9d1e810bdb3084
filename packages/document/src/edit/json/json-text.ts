import { isList, isScalar, type JsonValue } from '../json-value.ts';
import type { JsonStyle } from './json-style.ts';

/** A value as JSON: in lines below one that is indented so, or on one line. */
export function jsonText(value: JsonValue, style: JsonStyle, indentation?: string): string {
  if (isScalar(value)) return JSON.stringify(value);
  const isFlow = indentation === undefined || (isList(value) && style.flowLists && value.every(isScalar));
  const inside = isFlow ? undefined : indentation + style.unit;
  const [open, close] = isList(value) ? '[]' : '{}';
  const entries = isList(value)
    ? value.map((item) => jsonText(item, style, inside))
    : Object.entries(value).map(([key, child]) => jsonMember(key, child, style, inside));
  if (entries.length === 0) return `${open}${close}`;
  if (inside === undefined) {
    const padding = isList(value) ? '' : style.padding;
    return `${open}${padding}${entries.join(style.separator)}${padding}${close}`;
  }
  const lines = entries.join(`,${style.lineBreak}${inside}`);
  return `${open}${style.lineBreak}${inside}${lines}${style.lineBreak}${indentation}${close}`;
}

/** A member of an object, its value written like `jsonText`. */
export function jsonMember(key: string, value: JsonValue, style: JsonStyle, indentation?: string): string {
  return `${JSON.stringify(key)}${style.colon}${jsonText(value, style, indentation)}`;
}

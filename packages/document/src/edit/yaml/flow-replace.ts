import type { Plan } from '../editor.ts';
import { isScalar, type JsonValue } from '../json-value.ts';
import type { Entry } from '../tree/node.ts';
import { flowText } from './flow-text.ts';
import { scalarText } from './scalar-text.ts';
import type { YamlStyle } from './yaml-style.ts';

/** The splices that give an entry in brackets another value. */
export function replaceInFlow({ announced, value: old }: Entry, value: JsonValue, style: YamlStyle): Plan {
  const text = isScalar(value) ? scalarText(value, 'flow-value', style, old.form) : flowText(value, style);
  // A key that stands alone has no colon yet.
  const before = old.form !== 'empty' ? '' : announced === -1 ? ': ' : ' ';
  return [{ start: old.start, end: old.end, text: before + text }];
}

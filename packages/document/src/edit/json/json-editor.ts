import type { Editor, Plan } from '../editor.ts';
import { insertIntoFlow } from '../flow/flow-insert.ts';
import { removeFromFlow } from '../flow/flow-remove.ts';
import { reorderFlow } from '../flow/flow-reorder.ts';
import type { JsonValue } from '../json-value.ts';
import { indentationAt, isFirstOnLine } from '../lines.ts';
import type { Source } from '../source.ts';
import type { Found } from '../tree/node.ts';
import { jsonStyle } from './json-style.ts';
import { jsonMember, jsonText } from './json-text.ts';

/** A list or object that was on one line stays there up to this length. */
const LINE_WIDTH = 120;

/** Changes of a JSON text. */
export function jsonEditor(source: Source): Editor {
  const { text } = source;
  const style = jsonStyle(source);

  function replacement({ node, entry }: Found, value: JsonValue): string {
    const wasFlow = node.entries.length > 0 && !/[\r\n]/.test(text.slice(node.start, node.end));
    const onOneLine = jsonText(value, style);
    const isFlow = entry === undefined ? wasFlow : !isFirstOnLine(text, entry.start);
    if (isFlow || (wasFlow && onOneLine.length <= LINE_WIDTH)) return onOneLine;
    return jsonText(value, style, indentationAt(text, node.start));
  }

  function replace(found: Found, value: JsonValue): Plan {
    const { start, end } = found.node;
    return [{ start, end, text: replacement(found, value) }];
  }

  return {
    replace,
    insert(container, index, value, name) {
      if (container.node.entries.length === 0) {
        return replace(container, name === undefined ? [value] : { [name]: value });
      }
      return insertIntoFlow(text, container.node, index, style, (indentation) => {
        return name === undefined
          ? jsonText(value, style, indentation)
          : jsonMember(name, value, style, indentation);
      });
    },
    remove: ({ index }, { node }) => removeFromFlow(text, node, index),
    rename({ entry }, name) {
      return entry?.key && [{ start: entry.key.start, end: entry.key.end, text: JSON.stringify(name) }];
    },
    reorder: (list, from, to) => reorderFlow(text, list, from, to, style),
  };
}

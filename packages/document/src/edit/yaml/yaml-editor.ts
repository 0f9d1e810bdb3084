import { childPointer } from '../../pointer.ts';
import { insertIntoBlock } from '../block/block-insert.ts';
import { removeFromBlock } from '../block/block-remove.ts';
import { reorderBlock } from '../block/block-reorder.ts';
import { replaceInBlock, replaceRoot } from '../block/block-replace.ts';
import type { Editor, Plan } from '../editor.ts';
import { insertIntoFlow } from '../flow/flow-insert.ts';
import { removeFromFlow } from '../flow/flow-remove.ts';
import { reorderFlow } from '../flow/flow-reorder.ts';
import type { JsonValue } from '../json-value.ts';
import type { Source } from '../source.ts';
import { type Found, isInline } from '../tree/node.ts';
import { itemLines, memberLines } from './block-text.ts';
import { replaceInFlow } from './flow-replace.ts';
import { flowMember, flowText } from './flow-text.ts';
import { unfoldedWith } from './flow-unfold.ts';
import { scalarText } from './scalar-text.ts';
import { yamlStyle } from './yaml-style.ts';

/** Changes of a YAML text. What has an anchor or a tag is not touched, nor what stands in `a: b` in a flow list. */
export function yamlEditor(source: Source): Editor {
  const { text } = source;
  const style = yamlStyle(source);
  const flowStyle = { lineBreak: style.lineBreak, separator: ', ' };

  function replace({ node, entry, parent }: Found, value: JsonValue): Plan {
    if (node.marked) return undefined;
    if (entry === undefined || parent === undefined) return replaceRoot(text, node, value, style);
    return parent.form === 'block'
      ? replaceInBlock(text, entry, value, style)
      : replaceInFlow(entry, value, style);
  }

  return {
    replace,
    insert(container, index, value, name) {
      const { node } = container;
      if (node.form === 'pair') return undefined;
      if (node.entries.length === 0) {
        const inner = text.slice(node.start + 1, node.end - 1);
        const only = name === undefined ? [value] : { [name]: value };
        if (!inner.includes('#')) return replace(container, only);
        // Brackets around a comment: the entry goes before it.
        const entry = name === undefined ? flowText(value, style) : flowMember(name, value, style);
        return [{ start: node.start + 1, end: node.start + 1, text: ` ${entry}` }];
      }
      if (node.form === 'flow') {
        const splices = insertIntoFlow(text, node, index, flowStyle, () => {
          return name === undefined ? flowText(value, style) : flowMember(name, value, style);
        });
        const length = splices.reduce((sum, splice) => sum + splice.text.length, 0);
        const path = childPointer('', name ?? index);
        return unfoldedWith(text, container, length, { op: 'add', path, value }, style) ?? splices;
      }
      const splice = insertIntoBlock(text, node, index, style.lineBreak, (column, like) => {
        return name === undefined
          ? itemLines(value, column, style, like)
          : memberLines(name, value, column, style, like);
      });
      return [splice];
    },
    remove({ node, index }, container) {
      const list = container.node;
      if (node.marked || list.form === 'pair') return undefined;
      if (list.form === 'flow') return removeFromFlow(text, list, index);
      if (list.entries.length > 1) return [removeFromBlock(text, list, index)];
      return replace(container, list.kind === 'seq' ? [] : {});
    },
    rename({ entry, parent }, name) {
      const key = entry?.key;
      if (key === undefined || key.kind !== 'scalar' || !isInline(key) || key.marked) return undefined;
      const spot = parent?.form === 'block' ? 'key' : 'flow-key';
      return [{ start: key.start, end: key.end, text: scalarText(name, spot, style, key.form) }];
    },
    reorder(list, from, to) {
      if (list.form === 'flow') return reorderFlow(text, list, from, to, flowStyle);
      return reorderBlock(text, list, from, to, style.lineBreak);
    },
  };
}

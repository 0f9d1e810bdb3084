import { applyChanges, type Change } from '@tretten/schema/change';
import { readYaml } from '../../yaml.ts';
import { replaceInBlock } from '../block/block-replace.ts';
import type { Plan } from '../editor.ts';
import { isJsonValue } from '../json-value.ts';
import { columnOf } from '../lines.ts';
import type { Found, Node } from '../tree/node.ts';
import { LINE_WIDTH, NO_MODEL } from './block-text.ts';
import type { YamlStyle } from './yaml-style.ts';

/**
 * The splices that write a list or object in brackets, with a change of it made, in lines below each other;
 * `undefined` when it can stay as it is: it has no line of its own, or one that does not become too long by what is added.
 */
export function unfoldedWith(
  text: string,
  { node, entry, parent }: Found,
  added: number,
  change: Change,
  style: YamlStyle,
): Plan {
  const width = columnOf(text, node.end);
  if (entry === undefined || parent?.form !== 'block') return undefined;
  if (width > LINE_WIDTH || width + added <= LINE_WIDTH || hasNames(node)) return undefined;
  const written = text.slice(node.start, node.end);
  const { value, problems } = readYaml(written);
  if (/[\r\n]/.test(written) || problems.length > 0) return undefined;
  const changed = applyChanges(value, [change]);
  return isJsonValue(changed) ? replaceInBlock(text, entry, changed, style, NO_MODEL) : undefined;
}

/** Whether something in a value has an anchor or a tag, or is an alias. */
function hasNames({ kind, marked, entries }: Node): boolean {
  return marked || kind === 'alias' || entries.some(({ key, value }) => key?.marked || hasNames(value));
}

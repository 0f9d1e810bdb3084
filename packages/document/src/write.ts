import { isJsonValue } from './edit/json-value.ts';
import { collectionLines } from './edit/yaml/block-text.ts';
import type { YamlStyle } from './edit/yaml/yaml-style.ts';
import type { DataFormat } from './format.ts';

const USUAL: YamlStyle = {
  lineBreak: '\n',
  step: 2,
  listStep: 2,
  itemStep: 2,
  quote: 'double',
  padding: ' ',
  flowLists: true,
  folds: false,
};

/**
 * A value as a whole file, with two columns a step and a line break at the end; reading it gives the value again. Throws
 * a `TypeError` for what JSON cannot hold.
 */
export function fileText(value: unknown, format: DataFormat): string {
  if (!isJsonValue(value)) throw new TypeError('only what JSON can hold can be written');
  if (format === 'json') return `${JSON.stringify(value, null, 2)}\n`;
  return `${collectionLines(value, 0, USUAL).join(USUAL.lineBreak)}\n`;
}

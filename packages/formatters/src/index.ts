export { formatJson } from './json.ts';
export { formatText, type TextOptions } from './text.ts';

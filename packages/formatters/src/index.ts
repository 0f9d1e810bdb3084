export { formatJson } from './json.ts';
export {
  formatText,
  formatTextEnd,
  formatTextFile,
  isFlawless,
  type ReportEnd,
  type TextOptions,
} from './text.ts';

export { formatGithub } from './github.ts';
export { formatGitlab, type GitlabIssue } from './gitlab.ts';
export { formatHtml } from './html.ts';
export { formatJson } from './json.ts';
export { formatJunit } from './junit.ts';
export { formatMarkdown, type MarkdownOptions } from './markdown.ts';
export { formatSarif, type SarifEdit, type SarifOptions, type SarifRuleDetails } from './sarif.ts';
export {
  formatText,
  formatTextEnd,
  formatTextFile,
  isFlawless,
  type ReportEnd,
  type TextOptions,
} from './text.ts';

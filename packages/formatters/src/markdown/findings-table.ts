import type { FileReport, Finding, ReportLanguage, Severity } from '@tretten/schema/report';
import { BY_GRAVITY, inReadingOrder } from '../finding-order.ts';
import { LABELS } from '../labels.ts';
import { legalSources } from '../legal-sources.ts';
import { linkMarkdown, plainMarkdown, sentenceMarkdown } from './escape.ts';
import { MARKDOWN_LABELS } from './labels.ts';

const SIGN: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** The findings of one file as rows of a table, the gravest first; of each severity in reading order. */
export function findingRows(file: FileReport, language: ReportLanguage): string[] {
  const ordered = inReadingOrder(file.findings);
  const byGravity = BY_GRAVITY.flatMap((severity) => ordered.filter((one) => one.severity === severity));
  return byGravity.map((finding) => row(finding, language));
}

/** The head of such a table. */
export function findingsHead(language: ReportLanguage): string[] {
  const { severity, place, what, rule } = MARKDOWN_LABELS[language];
  return tableHead([severity, place, what, LABELS[language].basis, LABELS[language].remedy, rule]);
}

/** The first two lines of a table. */
export function tableHead(titles: readonly string[]): string[] {
  return [`| ${titles.join(' | ')} |`, `|${' --- |'.repeat(titles.length)}`];
}

function row(finding: Finding, language: ReportLanguage): string {
  const { severity, range, path, message, sources, remedy, ruleId, url, suggestions = [] } = finding;
  const labels = MARKDOWN_LABELS[language];
  const elsewhere = path === undefined ? '' : `${plainMarkdown(path)}, `;
  const offered = suggestions.map(({ text }) => sentenceMarkdown(text)).join('; ');
  const cells = [
    `${SIGN[severity]} ${LABELS[language].severity[severity]}`,
    `${elsewhere}${labels.line} ${range.start.line}`,
    sentenceMarkdown(message),
    plainMarkdown(legalSources(sources, language)),
    sentenceMarkdown(remedy) + (offered === '' ? '' : ` ${labels.suggestions}: ${offered}`),
    linkMarkdown(ruleId, url),
  ];
  return `| ${cells.join(' | ')} |`;
}

import type { FileReport, Report, Severity } from '@tretten/schema/report';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { coverageLines } from './markdown/coverage-summary.ts';
import { plainMarkdown } from './markdown/escape.ts';
import { findingRows, findingsHead } from './markdown/findings-table.ts';
import { MARKDOWN_LABELS } from './markdown/labels.ts';
import { plainSummaryLine } from './summary-line.ts';

/** GitHub refuses longer comments (and GitLab longer than a million), in characters. */
const LIMIT = 65_536;

/** What a long report leaves out, and says so, step by step: the overviews, then the notes, then the warnings. */
const STEPS: readonly { readonly coverage: boolean; readonly kept: readonly Severity[] }[] = [
  { coverage: true, kept: ['error', 'warning', 'info'] },
  { coverage: false, kept: ['error', 'warning', 'info'] },
  { coverage: false, kept: ['error', 'warning'] },
  { coverage: false, kept: ['error'] },
];

/** How a Markdown report is written. */
export interface MarkdownOptions {
  /** The most characters it may have, at least 1,000; default 65,536, as much as a comment on GitHub. */
  readonly limit?: number;
}

/**
 * The report in GitHub-flavoured Markdown, for a comment on a pull request or the summary of a job. Texts from files are
 * shown as they stand: no markup, no links, nobody is notified. What is left out to keep within the limit is counted.
 */
export function formatMarkdown(whole: Report, { limit = LIMIT }: MarkdownOptions = {}): string {
  const report = withoutIdentityNumbers(whole);
  for (const { coverage, kept } of STEPS) {
    const text = written(report, coverage, kept);
    if (text.length <= limit) return text;
  }
  return cut(report, Math.max(limit, 1000));
}

function written(report: Report, coverage: boolean, kept: readonly Severity[]): string {
  const { language, files } = report;
  const labels = MARKDOWN_LABELS[language];
  const of = (file: FileReport) => file.findings.filter(({ severity }) => kept.includes(severity));
  const shown = files.map((file) => ({ ...file, findings: of(file) }));
  const left = files.reduce(
    (sum, { findings }, index) => sum + findings.length - (shown[index]?.findings.length ?? 0),
    0,
  );
  const hadCoverage = files.some((file) => (file.coverage ?? []).length > 0);
  return joined([
    ...head(report),
    ...shown.flatMap((file) => [
      ...(file.findings.length === 0 && !(coverage && file.coverage?.length) ? [] : fileHeading(file)),
      ...(file.findings.length === 0 ? [] : [...findingsHead(language), ...findingRows(file, language)]),
      ...(coverage ? coverageLines(file, language) : []),
    ]),
    ...(left > 0 ? ['', labels.more(left)] : []),
    ...(!coverage && hadCoverage ? ['', labels.coverageLeftOut] : []),
  ]);
}

/** Even the errors are too many: as many rows as there is room for. */
function cut(report: Report, limit: number): string {
  const { language, files } = report;
  const { more } = MARKDOWN_LABELS[language];
  const all = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const lines: string[] = [];
  let shown = 0;
  let room = limit - more(all).length - 4;
  const take = (wanted: readonly string[]): boolean => {
    const size = wanted.reduce((sum, line) => sum + line.length + 1, 0);
    if (size > room) return false;
    room -= size;
    lines.push(...wanted);
    return true;
  };
  take(head(report)) || take(head({ ...report, failures: [] }));
  for (const file of files) {
    const errors = { ...file, findings: file.findings.filter(({ severity }) => severity === 'error') };
    const [first, ...rows] = findingRows(errors, language);
    if (first === undefined) continue;
    if (!take([...fileHeading(file), ...findingsHead(language), first])) break;
    shown += 1;
    for (const row of rows) {
      if (!take([row])) break;
      shown += 1;
    }
  }
  return joined([...lines, '', more(all - shown)]);
}

function head(report: Report): string[] {
  const { language, failures, asOf, preset, tool } = report;
  const labels = MARKDOWN_LABELS[language];
  const about = `${labels.asOf} ${asOf}, ${preset}, ${tool.name} ${tool.version}.`;
  return [
    `## ${labels.heading}`,
    '',
    `**${plainMarkdown(plainSummaryLine(report, language))}** ${plainMarkdown(about)}`,
    ...(failures.length === 0 ? [] : ['', `### ${labels.failures}`, '']),
    ...failures.map(({ path, message }) => `- **${plainMarkdown(path)}**: ${plainMarkdown(message)}`),
  ];
}

function fileHeading({ path, name }: FileReport): string[] {
  return ['', `### ${plainMarkdown(name === undefined ? path : `${name} (${path})`)}`, ''];
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

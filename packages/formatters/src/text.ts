import { stylesOf } from './ansi.ts';
import { frameLines } from './code-frame.ts';
import { coverageTable } from './coverage-table.ts';
import { findingBlock } from './finding-block.ts';
import { inReadingOrder } from './finding-order.ts';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { LABELS } from './labels.ts';
import type { Layout } from './layout.ts';
import { printable, printableSentence } from './printable.ts';
import type { FileReport, Report, ReportLanguage } from './report.ts';
import { summaryLine } from './summary-line.ts';

/** How the text output looks. */
export interface TextOptions {
  /** ANSI colours; whoever writes to a terminal decides. */
  readonly color: boolean;
  /** Columns of the terminal, at least 40; default 80. */
  readonly width?: number;
  /** The text of a file of the report, for code frames; without it a finding has none. */
  readonly sources: (path: string) => string | undefined;
  /** Only errors and the summary: no warnings, infos, coverage or praise. */
  readonly quiet?: boolean;
  /** The language of labels; default the report's, in which its messages are. */
  readonly language?: ReportLanguage;
}

const WIDTH = { least: 40, usual: 80 };

/**
 * A report for people at a terminal: each finding with its lines, reason and remedy, what each file answers of articles
 * 13 and 14, and a summary. Text from files cannot steer the terminal, and identity numbers are masked.
 */
export function formatText(report: Report, options: TextOptions): string {
  const { width = WIDTH.usual, quiet = false, language = report.language } = options;
  const layout: Layout = {
    labels: LABELS[language],
    language,
    styles: stylesOf(options.color),
    width: width > WIDTH.least ? Math.floor(width) : WIDTH.least,
  };
  const masked = withoutIdentityNumbers(report);
  const blocks = [
    ...(!quiet && isAllGood(masked) ? [layout.styles.green(layout.labels.allGood)] : []),
    ...masked.files.flatMap((file) => fileBlocks(file, options.sources, quiet, layout)),
    ...failureBlock(masked, layout),
    summaryLine(masked, layout),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fileBlocks(
  file: FileReport,
  sources: TextOptions['sources'],
  quiet: boolean,
  layout: Layout,
): string[] {
  const findings = inReadingOrder(file.findings).filter((finding) => !quiet || finding.severity === 'error');
  const text = findings.length > 0 ? sources(file.path) : undefined;
  const lines = text === undefined ? undefined : frameLines(text);
  const blocks = findings.map((finding) => findingBlock(file.path, finding, lines, layout));
  if (quiet || !file.coverage || file.coverage.length === 0) return blocks;
  const name = file.name === undefined ? '' : ` (${printableSentence(file.name)})`;
  const heading = `${layout.labels.coverage}: ${printable(file.path)}${name}`;
  return [...blocks, `${layout.styles.bold(heading)}\n\n${coverageTable(file.coverage, layout)}`];
}

function failureBlock({ failures }: Report, { labels, styles }: Layout): string[] {
  if (failures.length === 0) return [];
  const lines = failures.map(
    ({ path, message }) =>
      `${styles.bold(printable(path))}  ${styles.red(labels.unreadable)}\n  ${printableSentence(message)}`,
  );
  return [lines.join('\n')];
}

/** Praise needs a file that was read and nothing to hold against it: no finding, no gap, no file that failed. */
function isAllGood({ files, failures }: Report): boolean {
  const isGood = (file: FileReport) =>
    file.findings.length === 0 && !file.coverage?.some((entry) => entry.status === 'missing');
  return files.length > 0 && failures.length === 0 && files.every(isGood);
}

import type { FileReport, Report, ReportLanguage } from '@tretten/schema/report';
import { stylesOf } from './ansi.ts';
import { frameLines } from './code-frame.ts';
import { type ControllerCount, controllerTable } from './controller-table.ts';
import { coverageTable } from './coverage-table.ts';
import { findingBlock } from './finding-block.ts';
import { inReadingOrder } from './finding-order.ts';
import { isFlawless } from './flawless.ts';
import { fileWithoutIdentityNumbers, maskIdentityNumbers } from './identity-numbers.ts';
import { LABELS } from './labels.ts';
import type { Layout } from './layout.ts';
import { printable, printableSentence } from './printable.ts';
import { summaryLine } from './summary-line.ts';

export type { ControllerCount } from './controller-table.ts';
export { isFlawless } from './flawless.ts';

/** How the text output looks. */
export interface TextOptions {
  /** ANSI colours; whoever writes to a terminal decides. */
  readonly color: boolean;
  /** Columns of the terminal, at least 40; default 80. */
  readonly width?: number;
  /** The text of a file that a finding names, for code frames; without it a finding has none. */
  readonly sources: (path: string) => string | undefined;
  /** Only errors and the summary: no warnings, infos, coverage or praise. */
  readonly quiet?: boolean;
  /** The language of labels; default the report's, in which its messages are; English for parts of a report. */
  readonly language?: ReportLanguage;
}

const WIDTH = { least: 40, usual: 80 };

/** The part of a report that its end tells; `flawless` when {@link isFlawless} holds of every file. */
export type ReportEnd = Pick<Report, 'summary' | 'failures'> & {
  readonly flawless: boolean;
  /** What was found by controller, where that is worth a table. */
  readonly controllers?: readonly ControllerCount[];
};

/**
 * A report for people at a terminal: each finding with its lines, reason and remedy, what each file answers of articles
 * 13 and 14, and a summary. Text from files cannot steer the terminal, and identity numbers are masked.
 */
export function formatText(report: Report, options: TextOptions): string {
  const whole = { ...options, language: options.language ?? report.language };
  return (
    report.files.map((file) => formatTextFile(file, whole)).join('') +
    formatTextEnd({ ...report, flawless: report.files.every(isFlawless) }, whole)
  );
}

/** What the text report says of one file; '' when there is nothing to say. For reports that are written file by file. */
export function formatTextFile(file: FileReport, options: TextOptions): string {
  const { sources, quiet = false } = options;
  const blocks = fileBlocks(fileWithoutIdentityNumbers(file), sources, quiet, layoutOf(options));
  return blocks.map((block) => `${block}\n\n`).join('');
}

/** The end of the text report: files that could not be read, praise where it is due, and the summary. */
export function formatTextEnd(end: ReportEnd, options: Omit<TextOptions, 'sources'>): string {
  const layout = layoutOf(options);
  const failures = end.failures.map((failure) => ({
    ...failure,
    message: maskIdentityNumbers(failure.message),
  }));
  const blocks = [
    ...failureBlock(failures, layout),
    ...(end.controllers?.length ? [controllerTable(end.controllers, layout)] : []),
    ...(!options.quiet && deservesPraise(end) ? [layout.styles.green(layout.labels.allGood)] : []),
    summaryLine(end, layout),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function layoutOf({ color, width = WIDTH.usual, language = 'en' }: Omit<TextOptions, 'sources'>): Layout {
  return {
    labels: LABELS[language],
    language,
    styles: stylesOf(color),
    width: width > WIDTH.least ? Math.floor(width) : WIDTH.least,
  };
}

function fileBlocks(
  file: FileReport,
  sources: TextOptions['sources'],
  quiet: boolean,
  layout: Layout,
): string[] {
  const findings = inReadingOrder(file.findings).filter((finding) => !quiet || finding.severity === 'error');
  const linesOf = framesBy(sources);
  const blocks = findings.map((finding) => {
    const path = finding.path ?? file.path;
    return findingBlock(path, finding, linesOf(path), layout);
  });
  if (quiet || !file.coverage || file.coverage.length === 0) return blocks;
  const name = file.name === undefined ? '' : ` (${printableSentence(file.name)})`;
  const heading = `${layout.labels.coverage}: ${printable(file.path)}${name}`;
  return [...blocks, `${layout.styles.bold(heading)}\n\n${coverageTable(file.coverage, layout)}`];
}

/** The lines of each file, cut once however many findings it has. */
function framesBy(sources: TextOptions['sources']): (path: string) => readonly string[] | undefined {
  const frames = new Map<string, readonly string[] | undefined>();
  return (path) => {
    if (!frames.has(path)) {
      const text = sources(path);
      frames.set(path, text === undefined ? undefined : frameLines(text));
    }
    return frames.get(path);
  };
}

function failureBlock(failures: Report['failures'], { labels, styles }: Layout): string[] {
  if (failures.length === 0) return [];
  const lines = failures.map(
    ({ path, message }) =>
      `${styles.bold(printable(path))}  ${styles.red(labels.unreadable)}\n  ${printableSentence(message)}`,
  );
  return [lines.join('\n')];
}

/** Praise needs files that were read and nothing to hold against any of them. */
function deservesPraise({ summary, failures, flawless }: ReportEnd): boolean {
  return summary.files > 0 && failures.length === 0 && flawless;
}

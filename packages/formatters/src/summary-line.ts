import type { Report, ReportLanguage } from '@tretten/schema/report';
import { stylesOf } from './ansi.ts';
import { counted, LABELS } from './labels.ts';
import type { Layout } from './layout.ts';

/** The last line: how many files were read, and what was found in them; zeros are said too. */
export function summaryLine(
  { summary, failures }: Pick<Report, 'summary' | 'failures'>,
  { labels, styles }: Pick<Layout, 'labels' | 'styles'>,
): string {
  const dressed = (count: number, dress: (text: string) => string, text: string) =>
    count > 0 ? dress(text) : text;
  const found = [
    dressed(summary.errors, styles.red, counted(summary.errors, labels.counted.error)),
    dressed(summary.warnings, styles.yellow, counted(summary.warnings, labels.counted.warning)),
    dressed(summary.infos, styles.blue, counted(summary.infos, labels.counted.info)),
  ].join(', ');
  const unread =
    failures.length > 0 ? ` ${styles.red(`${counted(failures.length, labels.andUnreadable)}.`)}` : '';
  const { suppressed = 0 } = summary;
  const accepted = suppressed > 0 ? ` ${counted(suppressed, labels.suppressed)}.` : '';
  return `${labels.read} ${counted(summary.files, labels.counted.file)}: ${found}.${accepted}${unread}`;
}

/** The same without colours. */
export function plainSummaryLine(
  report: Pick<Report, 'summary' | 'failures'>,
  language: ReportLanguage,
): string {
  return summaryLine(report, { labels: LABELS[language], styles: stylesOf(false) });
}

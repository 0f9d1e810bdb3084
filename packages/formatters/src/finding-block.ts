import type { Finding, Severity } from '@tretten/schema/report';
import type { Styles } from './ansi.ts';
import { codeFrame } from './code-frame.ts';
import type { Layout } from './layout.ts';
import { legalSources } from './legal-sources.ts';
import { printable, printableSentence } from './printable.ts';
import { wrap } from './wrap.ts';

const SEVERITY_STYLE: Record<Severity, keyof Styles> = { error: 'red', warning: 'yellow', info: 'blue' };

/** One finding: place and rule, what is wrong, the lines it is about (when the file's are given), why, and what to do. */
export function findingBlock(
  path: string,
  finding: Finding,
  lines: readonly string[] | undefined,
  layout: Layout,
): string {
  const { labels, language, styles, width } = layout;
  const { line, column } = finding.range.start;
  const severity = styles[SEVERITY_STYLE[finding.severity]](labels.severity[finding.severity]);
  const place = `${styles.bold(printable(path))}:${line}:${column}`;
  const toLine = (last: number) => `${labels.toLine} ${last}`;
  const frame = lines ? codeFrame(lines, finding.range, { width, styles, toLine }) : [];
  const fixable = finding.fix ? ` ${labels.fixable}` : '';
  const basis = legalSources(finding.sources, language);
  return [
    `${place}  ${severity}  ${styles.bold(finding.ruleId)}`,
    ...paragraph(finding.message, width),
    ...(frame.length > 0 ? ['', ...frame, ''] : []),
    ...(basis === '' ? [] : paragraph(`${labels.basis}: ${basis}`, width)),
    ...paragraph(`${labels.remedy}: ${finding.remedy}${fixable}`, width),
    `  ${styles.dim(printable(finding.url))}`,
  ].join('\n');
}

function paragraph(text: string, width: number): string[] {
  return wrap(printableSentence(text), width - 2).map((line) => `  ${line}`);
}

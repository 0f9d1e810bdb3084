import type { Failure, FileReport, Finding, Report, ReportLanguage, Severity } from '@tretten/schema/report';
import { BY_GRAVITY, inReadingOrder } from './finding-order.ts';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { LABELS } from './labels.ts';
import { legalSources } from './legal-sources.ts';
import { printable, printableSentence } from './printable.ts';
import { plainSummaryLine } from './summary-line.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows so many annotations of each kind from one step, the first ones; the log has them all. */
const SHOWN = 10;
const ONLY_TEN: Readonly<Record<ReportLanguage, string>> = {
  nb: `GitHub viser de ${SHOWN} første av hvert slag; alle står i loggen.`,
  nn: `GitHub viser dei ${SHOWN} første av kvart slag; alle står i loggen.`,
  en: `GitHub shows the first ${SHOWN} of each kind; the log has them all.`,
};

/**
 * The report as workflow commands of GitHub Actions, which become annotations: errors first, since only ten of each kind
 * are shown, and the summary before the notes, so that it is among the ten. Identity numbers are masked.
 */
export function formatGithub(whole: Report): string {
  const report = withoutIdentityNumbers(whole);
  const { language } = report;
  const found = report.files.flatMap((file) =>
    inReadingOrder(file.findings).map((finding) => ({
      severity: finding.severity,
      line: annotation(file, finding, report),
    })),
  );
  const [errors = [], warnings = [], infos = []] = BY_GRAVITY.map((severity) =>
    found.filter((one) => one.severity === severity).map(({ line }) => line),
  );
  const unread = report.failures.map((failure) => failed(failure, language));
  const isCut = [[...unread, ...errors], warnings, ['summary', ...infos]].some((kind) => kind.length > SHOWN);
  const sentence = plainSummaryLine(report, language) + (isCut ? ` ${ONLY_TEN[language]}` : '');
  const summary = command('notice', { title: 'tretten' }, sentence);
  return `${[...unread, ...errors, ...warnings, summary, ...infos].join('\n')}\n`;
}

function annotation(file: FileReport, finding: Finding, { rules, language }: Report): string {
  const { severity, ruleId, message, remedy, sources, url, range } = finding;
  const { start, end } = range;
  const law = legalSources(sources, language);
  // Columns are refused where lines differ, and so is an end before the start.
  const isOneLine = start.line === end.line && end.column >= start.column;
  const properties = {
    file: finding.path ?? file.path,
    line: start.line,
    endLine: Math.max(start.line, end.line),
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
    title: `${rules[ruleId]?.title ?? ruleId} (${ruleId})`,
  };
  const labels = LABELS[language];
  const lines = [
    message,
    `${labels.remedy}: ${remedy}`,
    ...(law === '' ? [] : [`${labels.basis}: ${law}`]),
    url,
  ];
  return command(COMMAND[severity], properties, lines.map(printableSentence).join('\n'));
}

function failed({ path, message }: Failure, language: ReportLanguage): string {
  return command(
    'error',
    { file: path, title: `tretten: ${LABELS[language].unreadable}` },
    printableSentence(message),
  );
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapedProperty(printable(String(value)))}`,
  );
  return tamed(`::${name} ${list.join(',')}::${escaped(message)}`);
}

/** Runners also know an older form of commands, `##[name]`, and find it anywhere in a line. */
function tamed(line: string): string {
  return line.replaceAll('##[', '# #[');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

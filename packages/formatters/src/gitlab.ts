import type { Failure, FileReport, Report, ReportLanguage, Severity } from '@tretten/schema/report';
import { fingerprintsOf } from './fingerprints.ts';
import { fnv1a64 } from './fnv1a64.ts';
import { withoutIdentityNumbers } from './identity-numbers.ts';
import { jsonText } from './json-text.ts';
import { LABELS } from './labels.ts';
import { legalSources } from './legal-sources.ts';
import { printableSentence } from './printable.ts';

/** One entry of GitLab's Code Quality report. */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  /** The same for the same finding in another commit, different within a report. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * `critical` and `blocker` say that something burns, which no sentence in a declaration does; a file that cannot be read
 * blocks all that is to be known of it.
 */
const SEVERITY: Readonly<Record<Severity, GitlabIssue['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** The report as a Code Quality report of GitLab: JSON, lines counted from 1. Identity numbers are masked. */
export function formatGitlab(report: Report): string {
  const { files, failures, language } = withoutIdentityNumbers(report);
  return jsonText([...files.flatMap((file) => issuesOf(file, language)), ...failures.map(unreadable)]);
}

function issuesOf(file: FileReport, language: ReportLanguage): GitlabIssue[] {
  const fingerprints = fingerprintsOf(file);
  return file.findings.map(({ ruleId, severity, message, remedy, sources, range, path }, index) => {
    const law = legalSources(sources, language);
    const basis = law === '' ? '' : ` ${LABELS[language].basis}: ${law}.`;
    return {
      description: printableSentence(`${message} ${remedy}${basis}`),
      check_name: ruleId,
      fingerprint: fingerprints[index] ?? '',
      severity: SEVERITY[severity],
      location: { path: path ?? file.path, lines: { begin: range.start.line } },
    };
  });
}

function unreadable({ path, code, message }: Failure): GitlabIssue {
  return {
    description: printableSentence(message),
    check_name: code,
    fingerprint: fnv1a64(JSON.stringify([path, code])),
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  };
}

import type {
  Change,
  CoverageEntry,
  FileReport,
  Finding,
  Report,
  SuppressedFinding,
} from '@tretten/schema/report';

// Eleven digits, or six and five with a little between them, also across a line end in an indented block.
const IDENTITY_NUMBER = /(?<!\d)\d{6}(?:[\s.\u2010-\u2015-]{0,3}|[^\S\n]{0,40}\n[^\S\n]{0,40})\d{5}(?!\d)/g;

/**
 * The text with every digit of what may be a national identity number replaced by `●`; lengths stay as they were.
 * No check digits are looked at: a mistyped number is somebody's number all the same.
 */
export function maskIdentityNumbers(text: string): string {
  return text.replace(IDENTITY_NUMBER, (number) => number.replace(/\d/g, '●'));
}

/** The report with identity numbers masked wherever text from a declaration may have come in; paths are left alone. */
export function withoutIdentityNumbers(report: Report): Report {
  return {
    ...report,
    files: report.files.map(fileWithoutIdentityNumbers),
    failures: report.failures.map((failure) => ({
      ...failure,
      message: maskIdentityNumbers(failure.message),
    })),
  };
}

/** The report of one file with identity numbers masked; its path is left alone. */
export function fileWithoutIdentityNumbers(file: FileReport): FileReport {
  return {
    ...file,
    ...(file.name === undefined ? {} : { name: maskIdentityNumbers(file.name) }),
    findings: file.findings.map(maskFinding),
    ...(file.suppressed === undefined ? {} : { suppressed: file.suppressed.map(maskSuppressed) }),
    ...(file.coverage === undefined ? {} : { coverage: file.coverage.map(maskCoverage) }),
  };
}

function maskSuppressed({ finding, reason, ...rest }: SuppressedFinding): SuppressedFinding {
  return {
    ...rest,
    finding: maskFinding(finding),
    ...(reason === undefined ? {} : { reason: maskIdentityNumbers(reason) }),
  };
}

function maskFinding(finding: Finding): Finding {
  return {
    ...finding,
    message: maskIdentityNumbers(finding.message),
    remedy: maskIdentityNumbers(finding.remedy),
    params: Object.fromEntries(
      Object.entries(finding.params).map(([key, value]) => [maskIdentityNumbers(key), maskParam(value)]),
    ),
    pointer: maskIdentityNumbers(finding.pointer),
    ...(finding.fix ? { fix: finding.fix.map(maskChange) } : {}),
    ...(finding.suggestions
      ? {
          suggestions: finding.suggestions.map(({ text, changes }) => ({
            text: maskIdentityNumbers(text),
            changes: changes.map(maskChange),
          })),
        }
      : {}),
  };
}

function maskCoverage(entry: CoverageEntry): CoverageEntry {
  return {
    ...entry,
    title: maskIdentityNumbers(entry.title),
    pointers: entry.pointers.map(maskIdentityNumbers),
    ...(entry.reason === undefined ? {} : { reason: maskIdentityNumbers(entry.reason) }),
  };
}

/** A change with a masked number in it is shown, not made: what the linter makes comes from the findings themselves. */
function maskChange(change: Change): Change {
  return JSON.parse(maskIdentityNumbers(JSON.stringify(change))) as Change;
}

function maskParam(value: string | number): string | number {
  const text = String(value);
  const masked = maskIdentityNumbers(text);
  return masked === text ? value : masked;
}

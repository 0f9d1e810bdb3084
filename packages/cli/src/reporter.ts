import type { FileReport } from '@tretten/schema/report';
import type { Unreadable } from './files/target.ts';
import type { Options } from './options.ts';
import { reportOf } from './report.ts';
import { type Terminal, wantsColor } from './terminal.ts';

/** Takes the reports of files one by one and writes them; text is written at once, so that memory stays flat. */
export interface Reporter {
  /** `sources` gives the text of the file, and of others that its findings name. */
  file(report: FileReport, sources: (path: string) => string | undefined): void;
  /** Whether the next file is to be reported with its coverage, which costs time. */
  wantsCoverage(hasFindings: boolean): boolean;
  end(failures: readonly Unreadable[]): void;
}

/** With more files than this, files without findings are only counted. */
const MANY = 20;

/** The reporter for the chosen format. */
export async function reporterFor(options: Options, terminal: Terminal): Promise<Reporter> {
  return options.format === 'json' ? jsonReporter(options, terminal) : textReporter(options, terminal);
}

async function jsonReporter(options: Options, { stdout }: Terminal): Promise<Reporter> {
  const { formatJson } = await import('@tretten/formatters/json');
  const files: FileReport[] = [];
  return {
    file: (report) => files.push(report),
    wantsCoverage: () => true,
    end: (failures) => stdout.write(formatJson(reportOf(files, failures, options))),
  };
}

async function textReporter(options: Options, terminal: Terminal): Promise<Reporter> {
  const { formatTextFile, formatTextEnd, isFlawless } = await import('@tretten/formatters/text');
  const { stdout } = terminal;
  const { quiet, language } = options;
  const layout = {
    color: wantsColor(terminal),
    quiet,
    language,
    ...(stdout.columns ? { width: stdout.columns } : {}),
  };
  const total = { files: 0, filesWithFindings: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };
  let flawless = true;
  return {
    file(report, sources) {
      add(total, report);
      flawless &&= isFlawless(report);
      if (report.findings.length === 0 && total.files > MANY) return;
      const text = formatTextFile(report, { ...layout, sources });
      if (text !== '') stdout.write(text);
    },
    wantsCoverage: (hasFindings) => !quiet && (hasFindings || total.files < MANY),
    end: (failures) => stdout.write(formatTextEnd({ summary: total, failures, flawless }, layout)),
  };
}

function add(
  total: Record<'files' | 'filesWithFindings' | 'errors' | 'warnings' | 'infos' | 'suppressed', number>,
  { findings, suppressed = [], summary }: FileReport,
): void {
  total.files += 1;
  total.filesWithFindings += findings.length > 0 ? 1 : 0;
  total.errors += summary.errors;
  total.warnings += summary.warnings;
  total.infos += summary.infos;
  total.suppressed += suppressed.length;
}

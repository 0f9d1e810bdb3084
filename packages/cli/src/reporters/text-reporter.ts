import { formatTextEnd, formatTextFile, isFlawless } from '@tretten/formatters/text';
import type { FileReport } from '@tretten/schema/report';
import type { Options } from '../options.ts';
import { byController } from './by-controller.ts';
import type { Reporter, Write } from './reporter.ts';
import { steady, steadyReport } from './steady.ts';

/** With more files than this, files without findings are only counted. */
const MANY = 20;

/** Writes text, each file at once, so that memory stays flat. */
export function textReporter(
  { quiet, language }: Pick<Options, 'quiet' | 'language'>,
  look: { readonly color: boolean; readonly width: number | undefined },
  write: Write,
): Reporter {
  const { color, width } = look;
  const layout = { color, quiet, language, ...(width ? { width } : {}) };
  const total = { files: 0, filesWithFindings: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };
  const controllers = byController();
  let flawless = true;
  return {
    file({ report, isDeclaration, controller, sources }) {
      add(total, report);
      if (isDeclaration) controllers.add(report, controller);
      flawless &&= isFlawless(report);
      if (report.findings.length === 0 && total.files > MANY) return;
      const sourceOf = (path: string) => sources(path) ?? sources(path.replace(/^\.\//u, ''));
      const text = formatTextFile(steadyReport(report), { ...layout, sources: sourceOf });
      if (text !== '') write(text);
    },
    wantsCoverage: (hasFindings) => !quiet && (hasFindings || total.files < MANY),
    end(unsteady) {
      const failures = unsteady.map(({ path, code, message }) => {
        return { path: steady(path), code, message: steady(message) };
      });
      const end = { summary: total, failures, flawless, controllers: quiet ? [] : controllers.counts() };
      write(formatTextEnd(end, layout));
    },
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

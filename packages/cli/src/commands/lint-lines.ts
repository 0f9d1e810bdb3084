import { resolve } from 'node:path';
import { readJson } from '@tretten/document/json';
import { lint } from '@tretten/linter';
import type { FileReport } from '@tretten/schema/report';
import { composerOf } from '../compose/composer.ts';
import { configFor, lintOptionsFor } from '../config/for-file.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { linesOf } from '../input/lines.ts';
import type { Options } from '../options.ts';
import { fileReport, reportOf } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { WORKFLOW_TEXTS } from '../workflow/workflow-texts.ts';

/**
 * Lints declarations that come one a line, and writes a report a line, in order and before the next is read: what is held
 * does not grow with the stream. A line that cannot be read has a report that says so; nothing stops the stream.
 */
export async function lintLinesCommand(
  options: Options,
  terminal: Terminal,
  config: LoadedConfig | undefined,
): Promise<ExitCode> {
  const file = options.operands.find((operand) => operand !== '-');
  if (file !== undefined) throw new UserMistake(WORKFLOW_TEXTS[options.language].onlyLines(file));
  const name = options.stdinFilename ?? '-';
  const how = lintOptionsFor(config && configFor(config, resolve(terminal.cwd(), name)), options);
  const composer = composerOf(terminal.cwd());
  const total = { errors: 0, warnings: 0, bugs: 0 };
  let number = 0;
  for await (const bytes of linesOf(terminal.stdin)) {
    number += 1;
    const path = `${name}:${number}`;
    const files: FileReport[] = [];
    try {
      const document = await composer.composed(readJson(bytes), path);
      const report = fileReport(path, document, lint(document, how), {
        language: options.language,
        withCoverage: !options.quiet,
      });
      total.errors += report.summary.errors;
      total.warnings += report.summary.warnings;
      files.push(report);
    } catch (error) {
      total.bugs += 1;
      const reason = error instanceof Error ? error.message : String(error);
      terminal.stderr.write(`${TEXTS[options.language].bug(path, reason)}\n`);
    }
    const failures = files.length > 0 ? [] : [failureOf(path, options)];
    await writeLine(JSON.stringify(reportOf(files, failures, options)), terminal);
  }
  if (total.bugs > 0) return EXIT.bug;
  const accepted = options.maxWarnings ?? (options.quiet ? Number.POSITIVE_INFINITY : 0);
  return total.errors > 0 || total.warnings > accepted ? EXIT.findings : EXIT.clean;
}

function failureOf(path: string, { language }: Options) {
  return { path, code: 'unreadable', message: TEXTS[language].bug(path, 'lint') } as const;
}

/** Waits until the reader has taken what was written, so that a slow one holds the stream back and not the memory. */
async function writeLine(line: string, { stdout }: Terminal): Promise<void> {
  const isTaken = stdout.write(`${line}\n`);
  if (isTaken === false && stdout.once) await new Promise<void>((resume) => stdout.once?.('drain', resume));
}

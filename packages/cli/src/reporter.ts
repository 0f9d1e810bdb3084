import type { Options } from './options.ts';
import type { Format, Output } from './outputs.ts';
import type { Reporter, Write } from './reporters/reporter.ts';
import { WHOLE_FORMATS } from './reporters/whole-formats.ts';
import { wholeReporter } from './reporters/whole-reporter.ts';
import { writeReport } from './reporters/write-report.ts';
import { type Terminal, wantsColor } from './terminal.ts';
import { TEXTS } from './texts/texts.ts';
import { UserMistake } from './user-mistake.ts';

/** One reporter for all the outputs that are asked for. Its end throws `UserMistake` when a file cannot be written. */
export async function reporterFor(options: Options, terminal: Terminal): Promise<Reporter> {
  const problems: string[] = [];
  const reporters = await Promise.all(
    options.outputs.map((output) => outputReporter(output, options, terminal, problems)),
  );
  return {
    file: (reported) => {
      for (const reporter of reporters) reporter.file(reported);
    },
    wantsCoverage: (hasFindings) => reporters.some((reporter) => reporter.wantsCoverage(hasFindings)),
    end(failures) {
      for (const reporter of reporters) reporter.end(failures);
      if (problems.length > 0) throw new UserMistake(problems.join(' '));
    },
  };
}

async function outputReporter(
  output: Output,
  options: Options,
  terminal: Terminal,
  problems: string[],
): Promise<Reporter> {
  const { file, format } = output;
  if (file === undefined) {
    const look = { color: wantsColor(terminal), width: terminal.stdout.columns };
    return formatReporter(format, options, look, (text) => {
      terminal.stdout.write(text);
    });
  }
  const texts: string[] = [];
  const reporter = await formatReporter(format, options, { color: false, width: undefined }, (text) => {
    texts.push(text);
  });
  return {
    ...reporter,
    end(failures) {
      reporter.end(failures);
      const code = writeReport(file, texts.join(''), terminal.cwd());
      if (code !== undefined) problems.push(TEXTS[options.language].reportNotWritten(file, code));
    },
  };
}

async function formatReporter(
  format: Format,
  options: Options,
  look: { readonly color: boolean; readonly width: number | undefined },
  write: Write,
): Promise<Reporter> {
  if (format === 'text') {
    const { textReporter } = await import('./reporters/text-reporter.ts');
    return textReporter(options, look, write);
  }
  return wholeReporter(format, await WHOLE_FORMATS[format](options), options, write);
}

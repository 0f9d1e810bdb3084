import { resolve } from 'node:path';
import type { CliTexts } from './texts/cli-texts.ts';
import { UserMistake } from './user-mistake.ts';

/** The formats of the report. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** A format, and the file that it is written to; undefined: standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * What `--format FORMAT[=FILE]` and `--output-file FILE` ask for: text on standard output unless told otherwise. Throws
 * `UserMistake` for an unknown format, two on standard output or two in one file.
 */
export function readOutputs(
  formats: readonly string[] | undefined,
  outputFile: string | undefined,
  texts: CliTexts,
): readonly Output[] {
  const outputs = (formats ?? ['text']).map((asked) => readOutput(asked, texts));
  const last = outputs.at(-1);
  if (outputFile !== undefined && last) {
    if (outputFile === '') throw new UserMistake(texts.optionValue('--output-file'));
    if (last.file !== undefined) throw new UserMistake(texts.twoFiles(last.file, outputFile));
    outputs[outputs.length - 1] = { ...last, file: outputFile };
  }
  const shown = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (shown.length > 1) throw new UserMistake(texts.oneOnStdout(shown));
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, index) =>
    files.slice(0, index).some((other) => resolve(other) === resolve(file)),
  );
  if (twice !== undefined) throw new UserMistake(texts.sameFile(twice));
  return outputs;
}

/** Throws `UserMistake` when a report would be written over a file that is to be checked. */
export function keepOperands(
  outputs: readonly Output[],
  operands: readonly string[],
  cwd: string,
  texts: CliTexts,
): void {
  for (const { file } of outputs) {
    if (file === undefined) continue;
    if (operands.some((operand) => resolve(cwd, operand) === resolve(cwd, file)))
      throw new UserMistake(texts.overwrites(file));
  }
}

function readOutput(asked: string, texts: CliTexts): Output {
  const at = asked.indexOf('=');
  const name = at < 0 ? asked : asked.slice(0, at);
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new UserMistake(texts.unknownChoice('--format', name, FORMATS));
  const file = at < 0 ? undefined : asked.slice(at + 1);
  if (file === '') throw new UserMistake(texts.optionValue('--format'));
  return { format, file };
}

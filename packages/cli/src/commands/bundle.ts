import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DataFormat } from '@tretten/document';
import { formatOf } from '@tretten/document/format';
import { fileText } from '@tretten/document/write';
import { BUNDLE_TEXTS, type BundleTexts } from '../bundle/bundle-texts.ts';
import { wholeOf } from '../bundle/whole.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UserMistake } from '../user-mistake.ts';

/** Writes a declaration with all that it extends as one file that needs no other. */
export async function bundleCommand(
  { operands, outputs, language }: Pick<Options, 'operands' | 'outputs' | 'language'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = BUNDLE_TEXTS[language];
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0) throw new UserMistake(texts.noFile);
  const output = outputs.at(-1)?.file;
  const format = output === undefined ? usualFormat(path) : formatOfOutput(output, texts);
  const cwd = terminal.cwd();
  const { value, files } = await wholeOf(path, cwd, language);
  const text = fileText(value, format);
  if (output === undefined) {
    terminal.stdout.write(text);
    return EXIT.clean;
  }
  if (files.some((file) => resolve(cwd, file) === resolve(cwd, output)))
    throw new UserMistake(texts.overwrites(output));
  try {
    writeFileSync(resolve(cwd, output), text);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UserMistake(texts.notWritable(output, code));
  }
  terminal.stderr.write(`${texts.written(output)}\n`);
  return EXIT.clean;
}

function formatOfOutput(output: string, texts: BundleTexts): DataFormat {
  const format = formatOf(output);
  if (format === undefined || format === 'typescript') throw new UserMistake(texts.unknownFormat(output));
  return format;
}

/** Like the file itself; what is written in TypeScript is meant for programs. */
function usualFormat(path: string): DataFormat {
  return formatOf(path) === 'yaml' ? 'yaml' : 'json';
}

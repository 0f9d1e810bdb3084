import type { CliTexts } from '../texts/cli-texts.ts';
import { UserMistake } from '../user-mistake.ts';

/** What the user asked of `tretten init`, checked. */
export interface InitOptions {
  /** A name, number, organisation number or domain. */
  readonly municipality: string | undefined;
  /** The written Norwegian of the new declaration. */
  readonly language: 'nb' | 'nn' | undefined;
  /** Ask nothing. */
  readonly yes: boolean;
  /** The file to write. */
  readonly outputFile: string | undefined;
}

/** The options of `init` as `parseArgs` takes them. */
export const INIT_CONFIG = {
  municipality: { type: 'string' },
  language: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
} as const;

/** Reads the options of `init`; throws `UserMistake`. */
export function readInitOptions(
  values: {
    readonly municipality?: string;
    readonly language?: string;
    readonly yes?: boolean;
    readonly 'output-file'?: string;
  },
  texts: CliTexts,
): InitOptions {
  const { municipality, language, yes = false, 'output-file': outputFile } = values;
  if (language !== undefined && language !== 'nb' && language !== 'nn')
    throw new UserMistake(texts.unknownChoice('--language', language, ['nb', 'nn']));
  return { municipality, language, yes, outputFile };
}

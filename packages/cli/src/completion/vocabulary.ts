import { ALL_RULES } from '@tretten/linter';
import { LOCALES } from '@tretten/schema';
import { COMMANDS, OPTION_TABLE, PRESETS } from '../options.ts';
import { FORMATS } from '../outputs.ts';

/** The shells that completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** One option as a shell completes it. */
export interface Completed {
  readonly name: string;
  readonly short: string | undefined;
  /** Words to choose from, any file, anything at all; undefined: the option takes no value. */
  readonly value: readonly string[] | 'file' | 'anything' | undefined;
}

/** What can be typed, from the same tables that the command line is read by. */
export interface Vocabulary {
  readonly commands: readonly string[];
  readonly options: readonly Completed[];
  /** Operands of the commands that take words; the others take files. */
  readonly operands: Readonly<Record<string, readonly string[]>>;
}

const CHOICES: Readonly<Record<string, readonly string[] | 'file'>> = {
  format: FORMATS,
  lang: LOCALES,
  preset: PRESETS,
  language: ['nb', 'nn'],
  'output-file': 'file',
  'stdin-filename': 'file',
  config: 'file',
  baseline: 'file',
  'cache-location': 'file',
  workers: ['auto'],
};

/** Everything that a shell can complete. */
export function vocabulary(): Vocabulary {
  const options = Object.entries(OPTION_TABLE).map(
    ([name, option]): Completed => ({
      name,
      short: 'short' in option ? option.short : undefined,
      value: option.type === 'boolean' ? undefined : (CHOICES[name] ?? 'anything'),
    }),
  );
  return {
    commands: COMMANDS,
    options,
    operands: { explain: ALL_RULES.map(({ id }) => id), rules: [], completion: SHELLS },
  };
}

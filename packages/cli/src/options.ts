import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Preset, Rule } from '@tretten/linter';
import type { Locale } from '@tretten/schema';
import { INIT_CONFIG, type InitOptions, readInitOptions } from './init/init-options.ts';
import { isLocale, localeOf } from './language.ts';
import { type Output, readOutputs } from './outputs.ts';
import { RUN_CONFIG, type RunOptions, readRunOptions } from './run/run-options.ts';
import type { CliTexts } from './texts/cli-texts.ts';
import { TEXTS } from './texts/texts.ts';
import { UserMistake } from './user-mistake.ts';
import { readWorkflowOptions, WORKFLOW_CONFIG, type WorkflowOptions } from './workflow/workflow-options.ts';
import { WORKFLOW_TEXTS } from './workflow/workflow-texts.ts';

/** What the user asked for, checked. */
export interface Options {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** How the report is written, and where to; at least one. */
  readonly outputs: readonly Output[];
  readonly language: Locale;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly preset: Preset;
  /** More warnings than this make the exit code 1; undefined = any finding of severity error or warning does. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** Make the safe fixes in the files, and report what is left. */
  readonly fix: boolean;
  /** The name that standard input is reported under; its ending decides how it is read. */
  readonly stdinFilename: string | undefined;
  readonly workflow: WorkflowOptions;
  readonly run: RunOptions;
  readonly init: InitOptions;
  /** The configuration to use, `false` for none; undefined: the nearest from the working folder upward. */
  readonly config: string | false | undefined;
  /** A file with findings that are known; undefined: what the configuration says. */
  readonly baseline: string | undefined;
  /** Write that file: make it where it is missing, else take out what is settled. */
  readonly updateBaseline: boolean;
  /** The rules of the configuration's plug-ins, under their full names. */
  readonly ownRules: readonly Rule[];
  /** What the command line itself says, which no configuration changes. */
  readonly stated: readonly Configurable[];
}

/** What a configuration may say as well. */
export type Configurable = 'language' | 'asOf' | 'preset' | 'maxWarnings';

/** The commands. */
export const COMMANDS = ['lint', 'init', 'bundle', 'explain', 'rules', 'completion'] as const;
export type Command = (typeof COMMANDS)[number];
/** The presets by name. */
export const PRESETS: readonly Preset[] = ['minimum', 'recommended', 'strict'];

const CONFIG = {
  allowPositionals: true,
  strict: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    format: { type: 'string', short: 'f', multiple: true },
    lang: { type: 'string' },
    'as-of': { type: 'string' },
    preset: { type: 'string' },
    'max-warnings': { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    fix: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
    ...WORKFLOW_CONFIG,
    ...RUN_CONFIG,
    ...INIT_CONFIG,
    'output-file': { type: 'string', short: 'o' },
    config: { type: 'string' },
    'no-config': { type: 'boolean' },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean' },
  },
} as const satisfies ParseArgsConfig;

/** The options as they are read: name, type, short name. */
export const OPTION_TABLE = CONFIG.options;

/** Every long option, for the help and for "did you mean". */
export const OPTION_NAMES: readonly string[] = Object.keys(CONFIG.options);

/** Reads the command line; `today` (`YYYY-MM-DD`) is the day of the verdict unless `--as-of` names another. Throws `UserMistake`. */
export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  today: string,
): Options {
  const language = languageOf(argv, env);
  const texts = TEXTS[language];
  const { values, positionals } = parse(argv, texts);
  const [first = '', ...rest] = positionals;
  const help = values.help === true || first === 'help' || (argv.length === 0 && positionals.length === 0);
  const version = values.version === true;
  const command =
    help || version ? 'lint' : oneOf(COMMANDS, first, (value) => texts.unknownCommand(value, COMMANDS));
  return {
    command,
    operands: rest,
    help,
    version,
    outputs: readOutputs(values.format, command === 'init' ? undefined : values['output-file'], texts),
    language,
    asOf: dateOf(values['as-of'] ?? today, texts),
    preset: oneOf(PRESETS, values.preset ?? 'recommended', (value) =>
      texts.unknownChoice('--preset', value, PRESETS),
    ),
    maxWarnings: countOf(values['max-warnings'], texts),
    quiet: values.quiet === true,
    fix: values.fix === true,
    stdinFilename: values['stdin-filename'],
    workflow: readWorkflowOptions(values, WORKFLOW_TEXTS[language]),
    run: readRunOptions(values, language, texts, WORKFLOW_TEXTS[language]),
    init: readInitOptions(values, texts),
    config: values['no-config'] === true ? false : values.config,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] === true,
    ownRules: [],
    stated: [
      ...(values.lang === undefined ? [] : ['language' as const]),
      ...(values['as-of'] === undefined ? [] : ['asOf' as const]),
      ...(values.preset === undefined ? [] : ['preset' as const]),
      ...(values['max-warnings'] === undefined ? [] : ['maxWarnings' as const]),
    ],
  };
}

/** The language comes first, so that even a mistake in the command line is told in it. */
function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const fallback = localeOf(env);
  if (index < 0) return fallback;
  const argument = argv[index] ?? '';
  const value = argument.includes('=') ? argument.slice('--lang='.length) : (argv[index + 1] ?? '');
  if (!isLocale(value))
    throw new UserMistake(TEXTS[fallback].unknownChoice('--lang', value, ['nb', 'nn', 'en']));
  return value;
}

function parse(argv: readonly string[], texts: CliTexts) {
  try {
    return parseArgs({ ...CONFIG, args: [...argv] });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const option = (/--[\w-]+/.exec(message) ?? /-\w/.exec(message))?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UserMistake(texts.unknownOption(option, OPTION_NAMES));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UserMistake(texts.optionValue(option));
    throw error;
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string, say: (value: string) => string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UserMistake(say(value));
  return choice;
}

function dateOf(value: string, texts: CliTexts): string {
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDate) throw new UserMistake(texts.notADate(value));
  return value;
}

function countOf(value: string | undefined, texts: CliTexts): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UserMistake(texts.notACount(value));
  return Number(value);
}

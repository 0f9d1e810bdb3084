/** What the workflow asked for, as it stands in its file. */
export interface Inputs {
  /** Files, folders and globs, seen from the working directory; never empty. */
  readonly files: readonly string[];
  readonly workingDirectory: string;
  readonly sarifFile: string;
  /** Options of the command and their values; those that are not set are left out. */
  readonly options: readonly (readonly [name: string, value: string])[];
}

/** The variables that a step runs with. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Inputs of the action, with the option of the command that each becomes. */
const OPTIONS = [
  ['preset', '--preset'],
  ['language', '--lang'],
  ['as-of', '--as-of'],
  ['max-warnings', '--max-warnings'],
] as const;

/** Reads the inputs from the environment, where GitHub puts them. */
export function readInputs(env: Env): Inputs {
  const input = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const files = input('files')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    files: files.length > 0 ? files : ['.'],
    workingDirectory: input('working-directory'),
    sarifFile: input('sarif-file'),
    options: OPTIONS.map(([name, option]) => [option, input(name)] as const).filter(
      ([, value]) => value !== '',
    ),
  };
}

/** The command line for the inputs. Neither a value nor the name of a file can become an option. */
export function argumentsOf({ files, options }: Inputs): string[] {
  const operands = files.map((file) => (file.startsWith('-') ? `./${file}` : file));
  return ['lint', '--format=json', ...options.map(([option, value]) => `${option}=${value}`), ...operands];
}

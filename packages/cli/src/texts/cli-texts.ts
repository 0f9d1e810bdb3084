/** What the command itself says; findings have their own sentences. */
export interface CliTexts {
  readonly help: string;
  readonly rulesHeading: string;
  readonly sources: string;
  readonly severity: string;
  readonly messages: string;
  readonly examples: string;
  readonly fails: string;
  readonly passes: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly kinds: Readonly<Record<'law' | 'structure' | 'reading' | 'suppression', string>>;
  unknownCommand(command: string, commands: readonly string[]): string;
  unknownOption(option: string, options: readonly string[]): string;
  unknownChoice(option: string, value: string, choices: readonly string[]): string;
  unknownRule(rule: string, meant: string | undefined): string;
  optionValue(option: string): string;
  notADate(value: string): string;
  notACount(value: string): string;
  nothingToLint(): string;
  nothingToExplain(): string;
  noFileMatches(pattern: string): string;
  noDeclarationIn(folder: string): string;
  notFound(path: string): string;
  permissionDenied(path: string): string;
  notAFile(path: string): string;
  /** The name of a file is not in UTF-8; the part of it that is. */
  nameNotUtf8(path: string): string;
  unknownFormat(path: string): string;
  unreadable(path: string, reason: string): string;
  parts(count: number): string;
  skipped(count: number): string;
  ignored(count: number): string;
  fixed(findings: number, files: number): string;
  notWritable(path: string, reason: string): string;
  noFixOfInput(): string;
  twoFiles(first: string, second: string): string;
  oneOnStdout(formats: readonly string[]): string;
  sameFile(file: string): string;
  overwrites(file: string): string;
  reportNotWritten(file: string, reason: string): string;
  pluginBug(plugin: string, rule: string, place: string, message: string): string;
  bug(place: string, message: string): string;
}

import type { CliTexts } from './cli-texts.ts';
import { didYouMean } from './did-you-mean.ts';

const meant = (word: string | undefined) => (word === undefined ? '' : ` Did you mean ${word}?`);

export const EN: CliTexts = {
  help: `tretten checks privacy declarations of Norwegian municipalities against GDPR art. 13 and 14 and Norwegian law.

Usage
  tretten lint [files, folders, globs, -]   check declarations (JSON, YAML, TypeScript; - reads standard input)
  tretten init                              start a declaration for a municipality, with questions on a terminal
  tretten bundle <file>                     write a declaration with what it extends as one file (-o FILE)
  tretten explain <rule>                    why a rule exists, what the law says, with examples
  tretten rules                             list every rule
  tretten completion bash|zsh|fish          the script that completes what you type in a shell

Options
  -f, --format FORMAT[=FILE]    how the report is written, on standard output or to FILE; may be repeated (default text):
                                text, json, sarif, junit, github (annotations in GitHub Actions), gitlab (Code
                                Quality), markdown (for comments on pull requests), html (to read and print)
  -o, --output-file FILE        the file that the last --format is written to; init: the file to start (default
                                personvern.yaml), which must not be there yet; bundle: the file to write
      --lang nb|nn|en           language of messages (default: the environment's, else English)
      --as-of YYYY-MM-DD        the day the check applies to (default today)
      --preset minimum|recommended|strict
                                minimum: only binding law; strict: guidance counts as law (default recommended)
      --config FILE             the configuration (default: tretten.config.* here or above); --no-config: none
      --baseline FILE           findings that are known and not reported; --update-baseline makes or shrinks it
      --max-warnings N          up to N warnings are accepted
  -q, --quiet                   show errors only
      --fix                     mend in the files what can safely be mended, and show the rest
      --fix-dry-run             show what --fix would change as a unified diff, and change nothing
      --changed-since REF       only files that differ from where the branch left this git commit, new ones included
      --shard I/N               only the I-th of N parts of the files, the same on every machine
      --cache                   lint again only what has changed since a run before; --cache-location FOLDER
                                (default node_modules/.cache/tretten or, without node_modules, .tretten-cache)
      --workers N|auto          lint in N threads, with the same result; auto: as many as help (default 1); --fix uses one
      --watch                   lint again when a file, what it builds on or the configuration changes, until Ctrl-C
      --ndjson                  a declaration (JSON) a line on standard input, a report a line on standard output
      --stdin-filename NAME     name of what is read from standard input; its ending tells the format
      --municipality NAME       init: the municipality, by name, number or website
      --language nb|nn          init: language of the new declaration
  -y, --yes                     init: ask nothing, and leave what is not known as TODO
  -h, --help                    this text
  -v, --version                 the version

Exit codes
  0 clean   1 findings   2 a mistake in the command or a file that cannot be read   3 a bug in tretten
  Notes (severity info) never change the exit code.
`,
  rulesHeading: 'Rules',
  sources: 'Sources',
  severity: 'Severity',
  messages: 'Messages',
  examples: 'Examples',
  fails: 'gives a finding',
  passes: 'gives none',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  kinds: {
    law: 'Law',
    structure: 'Structure of the declaration',
    reading: 'Reading of the file',
    suppression: 'Suppressions',
  },
  unknownCommand: (command, commands) =>
    /[./*]/.test(command)
      ? `There is no command ${command}. To check a file, write: tretten lint ${command}`
      : `There is no command ${command}.${meant(didYouMean(command, commands))} The commands are ${commands.join(', ')}; see tretten --help.`,
  unknownOption: (option, options) => {
    const name = didYouMean(option, options);
    return `There is no option ${option}.${meant(name && `--${name}`)} See tretten --help.`;
  },
  unknownChoice: (option, value, choices) =>
    `${option} cannot be “${value}”.${meant(didYouMean(value, choices))} It takes ${choices.join(', ')}.`,
  unknownRule: (rule, nearest) => `There is no rule ${rule}.${meant(nearest)} See tretten rules.`,
  optionValue: (option) =>
    `The option ${option} is not used correctly: check whether it takes a value. See tretten --help.`,
  notADate: (value) => `--as-of takes a date as YYYY-MM-DD, not “${value}”.`,
  notACount: (value) => `--max-warnings takes a whole number, not “${value}”.`,
  nothingToLint: () => 'Name at least one file, folder or glob to check, or - for standard input.',
  nothingToExplain: () => 'Name one rule to explain, for example: tretten explain complaint-right-required',
  noFileMatches: (pattern) => `No file matches ${pattern}.`,
  noDeclarationIn: (folder) =>
    `There is no privacy declaration in ${folder}: no JSON, YAML or TypeScript file there has the $schema of a privacy declaration.`,
  notFound: (path) => `${path} does not exist.`,
  permissionDenied: (path) => `${path} cannot be read: permission denied.`,
  notAFile: (path) => `${path} is not a regular file.`,
  nameNotUtf8: (path) => `${path} has a name that is not in UTF-8. Rename the file.`,
  unknownFormat: (path) => `${path} is not .json, .yaml, .yml or .ts, so it is not clear how to read it.`,
  unreadable: (path, reason) => `${path} cannot be read: ${reason}.`,
  parts: (count) =>
    `${count} ${count === 1 ? 'file is there for others to extend and was' : 'files are there for others to extend and were'} checked for form only.`,
  skipped: (count) =>
    `${count} JSON or YAML ${count === 1 ? 'file is not a privacy declaration and was' : 'files are not privacy declarations and were'} left out.`,
  ignored: (count) =>
    `${count} ${count === 1 ? 'file was' : 'files were'} left out, as the configuration says.`,
  fixed: (findings, files) =>
    `Mended ${findings} ${findings === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  notWritable: (path, reason) => `${path} cannot be written: ${reason}. Nothing in the file has changed.`,
  noFixOfInput: () => '--fix mends files and cannot be used with - (standard input).',
  twoFiles: (first, second) =>
    `The last --format is already written to ${first}. Leave out that file, or --output-file ${second}.`,
  oneOnStdout: (formats) =>
    `Only one report fits on standard output, not ${formats.join(' and ')}. Give the others a file, for example --format sarif=tretten.sarif.`,
  sameFile: (file) => `Two reports cannot be written to the same file, ${file}.`,
  overwrites: (file) => `${file} is to be checked, so the report cannot be written to it.`,
  reportNotWritten: (file, reason) => `The report cannot be written to ${file}: ${reason}.`,
  pluginBug: (plugin, rule, place, message) =>
    `A bug in the plug-in ${plugin}: ${message} (${rule}, ${place}). The other rules were run. Tell whoever wrote it.`,
  bug: (place, message) =>
    `A bug in tretten: ${message} (${place}). The other files were checked. Please report it.`,
};

import { loadConfig } from './config/load-config.ts';
import { withConfig } from './config/with-config.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { localeOf } from './language.ts';
import { type Options, readOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { TEXTS } from './texts/texts.ts';
import { UserMistake } from './user-mistake.ts';
import { VERSION } from './version.ts';

/** Runs the command; a mistake of the user becomes one sentence and exit code 2, anything else unexpected a bug, 3. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const today = new Date().toISOString().slice(0, 10);
    return await run(argv.length === 0, readOptions(argv, terminal.env, today), terminal);
  } catch (error) {
    if (error instanceof UserMistake) {
      terminal.stderr.write(`tretten: ${error.message}\n`);
      return EXIT.mistake;
    }
    const { stack, message } = error instanceof Error ? error : { stack: undefined, message: String(error) };
    terminal.stderr.write(`tretten: ${TEXTS[localeOf(terminal.env)].bug('main', message)}\n${stack ?? ''}\n`);
    return EXIT.bug;
  }
}

async function run(isBare: boolean, options: Options, terminal: Terminal): Promise<ExitCode> {
  if (options.version) {
    terminal.stdout.write(`${VERSION}\n`);
    return EXIT.clean;
  }
  if (options.help) {
    terminal.stdout.write(TEXTS[options.language].help);
    // A bare `tretten` in a script has checked nothing and must not look like success.
    return isBare ? EXIT.mistake : EXIT.clean;
  }
  if (options.command === 'lint' && options.run.watch)
    return (await import('./commands/watch.ts')).watchCommand(options, terminal);
  const isWriting = options.command === 'init' || options.command === 'bundle';
  const config = isWriting ? undefined : await loadConfig(options, terminal.cwd());
  const configured = withConfig(options, config);
  const commands = {
    lint: async () =>
      options.workflow.ndjson
        ? (await import('./commands/lint-lines.ts')).lintLinesCommand(configured, terminal, config)
        : (await import('./commands/lint.ts')).lintCommand(configured, terminal, config),
    init: async () => (await import('./commands/init.ts')).initCommand(options, terminal),
    bundle: async () => (await import('./commands/bundle.ts')).bundleCommand(options, terminal),
    explain: async () => (await import('./commands/explain.ts')).explainCommand(configured, terminal),
    rules: async () => (await import('./commands/rules.ts')).rulesCommand(configured, terminal),
    completion: async () => (await import('./commands/completion.ts')).completionCommand(options, terminal),
  };
  return commands[options.command]();
}

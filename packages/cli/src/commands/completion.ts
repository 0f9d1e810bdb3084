import { bashScript } from '../completion/bash.ts';
import { NO_SHELL } from '../completion/completion-texts.ts';
import { fishScript } from '../completion/fish.ts';
import { SHELLS, type Shell, type Vocabulary, vocabulary } from '../completion/vocabulary.ts';
import { zshScript } from '../completion/zsh.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';

const SCRIPTS: Readonly<Record<Shell, (vocabulary: Vocabulary) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** Prints the script that completes commands, options, their values and rules in a shell. */
export async function completionCommand(options: Options, { stdout }: Terminal): Promise<ExitCode> {
  const [named] = options.operands;
  if (named === undefined) throw new UserMistake(NO_SHELL[options.language]);
  const shell = SHELLS.find((known) => known === named);
  if (!shell) throw new UserMistake(TEXTS[options.language].unknownChoice('completion', named, SHELLS));
  stdout.write(SCRIPTS[shell](vocabulary()));
  return EXIT.clean;
}

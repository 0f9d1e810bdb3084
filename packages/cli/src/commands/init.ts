import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Municipality } from '@tretten/norway/municipalities';
import type { Locale } from '@tretten/schema';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { askEmail, askLanguage, askMunicipality, questions } from '../init/ask.ts';
import { type Answers, draftOf } from '../init/draft.ts';
import { findMunicipalities, labelOf, nearestName } from '../init/find-municipality.ts';
import { INIT_TEXTS, type InitTexts } from '../init/init-texts.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UserMistake } from '../user-mistake.ts';

/** Writes a new declaration for a municipality of the register: asks on a terminal, else takes the options. Never overwrites. */
export async function initCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const texts = INIT_TEXTS[options.language];
  const path = options.init.outputFile ?? 'personvern.yaml';
  if (!/\.ya?ml$/iu.test(path)) throw new UserMistake(texts.notYaml(path));
  const file = resolve(terminal.cwd(), path);
  // Told before the questions, not after them.
  if (existsSync(file)) throw new UserMistake(texts.exists(path));
  const isGuided = terminal.stdin.isTTY === true && !options.init.yes;
  const answers = isGuided ? await guided(options, terminal, texts) : unasked(options, texts);
  try {
    writeFileSync(file, draftOf(answers), { flag: 'wx' });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UserMistake(code === 'EEXIST' ? texts.exists(path) : texts.notWritable(path, code));
  }
  // Who has no command of that name on the path is told what works.
  const command = terminal.env['npm_command'] === 'exec' ? 'npx tretten' : 'tretten';
  terminal.stdout.write(`${texts.written(path, command)}\n`);
  return EXIT.clean;
}

async function guided(options: Options, terminal: Terminal, texts: InitTexts): Promise<Answers> {
  const tell = (text: string): void => void terminal.stdout.write(`${text}\n`);
  const { ask, close } = questions(terminal, texts);
  try {
    const municipality = await askMunicipality(ask, saidOf(options), tell, texts);
    const preset = languageFor(municipality, options.language);
    return {
      municipality,
      language: options.init.language ?? (await askLanguage(ask, preset, tell, texts)),
      email: await askEmail(ask, texts.askEmail, tell, texts),
      officerEmail: await askEmail(ask, texts.askOfficerEmail, tell, texts),
      today: options.asOf,
    };
  } finally {
    close();
  }
}

function unasked(options: Options, texts: InitTexts): Answers {
  const said = saidOf(options);
  if (said === undefined) throw new UserMistake(texts.noMunicipality);
  const [municipality, ...more] = findMunicipalities(said);
  if (!municipality) throw new UserMistake(texts.unknown(said, nearestName(said)));
  if (more.length > 0) throw new UserMistake(texts.shared(said, [municipality, ...more].map(labelOf)));
  const language = options.init.language ?? languageFor(municipality, options.language);
  return { municipality, language, email: undefined, officerEmail: undefined, today: options.asOf };
}

/** `tretten init Balsfjord` means what it says. */
function saidOf({ init: { municipality }, operands }: Options): string | undefined {
  const said = (municipality ?? operands.join(' ')).trim();
  return said === '' ? undefined : said;
}

/** What the municipality asks of others it probably writes itself; a neutral one gets the language of the person at work. */
function languageFor({ languageDecision }: Municipality, locale: Locale): 'nb' | 'nn' {
  if (languageDecision !== 'neutral') return languageDecision;
  return locale === 'nn' ? 'nn' : 'nb';
}

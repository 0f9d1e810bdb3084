import type { Municipality } from '@tretten/norway/municipalities';
import { linesOf } from '../input/lines.ts';
import type { Terminal } from '../terminal.ts';
import { UserMistake } from '../user-mistake.ts';
import { findMunicipalities, labelOf, nearestName } from './find-municipality.ts';
import type { InitTexts } from './init-texts.ts';

/** Puts a question and gives the trimmed answer; throws `UserMistake` when the input ends. */
export type Ask = (question: string) => Promise<string>;

/** Questions on a terminal; the terminal itself edits the line. `close` lets go of the input. */
export function questions({ stdin, stdout }: Terminal, texts: InitTexts): { ask: Ask; close(): void } {
  const answers = linesOf(stdin);
  return {
    async ask(question) {
      stdout.write(question);
      const { value, done } = await answers.next();
      if (done) throw new UserMistake(texts.ended);
      return Buffer.from(value).toString('utf8').trim();
    },
    close: () => void answers.return(undefined),
  };
}

/** Asks until the answer, or what was already said, means one municipality. */
export async function askMunicipality(
  ask: Ask,
  said: string | undefined,
  tell: (text: string) => void,
  texts: InitTexts,
): Promise<Municipality> {
  let near: string | undefined;
  for (let answer = said ?? (await ask(texts.askMunicipality)); ; answer = await ask(texts.askMunicipality)) {
    const words = near !== undefined && YES.test(answer) ? near : answer;
    if (words === '') continue;
    const found = findMunicipalities(words);
    const chosen = found.length > 1 ? await choose(ask, found, tell, texts) : found[0];
    if (chosen) {
      tell(texts.found(labelOf(chosen)));
      return chosen;
    }
    near = nearestName(words);
    tell(texts.unknown(words, near) + (near === undefined ? '' : ` ${texts.enterForYes}`));
  }
}

/** What people answer to “did you mean”. */
const YES = /^(?:|j|ja|jo|y|yes)$/iu;

async function choose(
  ask: Ask,
  found: readonly Municipality[],
  tell: (text: string) => void,
  texts: InitTexts,
): Promise<Municipality> {
  tell(found.map((municipality, index) => `  ${index + 1}  ${labelOf(municipality)}`).join('\n'));
  for (;;) {
    const answer = await ask(texts.askWhich);
    const [meant, another] = found.filter((each) => findMunicipalities(answer).includes(each));
    const chosen = found[Number(answer) - 1] ?? (another ? undefined : meant);
    if (chosen) return chosen;
    tell(texts.notANumber(found.length));
  }
}

/** Asks for nb or nn; an empty answer takes the preset one. */
export async function askLanguage(
  ask: Ask,
  preset: 'nb' | 'nn',
  tell: (text: string) => void,
  texts: InitTexts,
): Promise<'nb' | 'nn'> {
  for (;;) {
    const answer = (await ask(`${texts.askLanguage} [${preset}] `)).toLowerCase() || preset;
    if (answer === 'nb' || answer === 'nn') return answer;
    tell(texts.notALanguage(answer));
  }
}

/** Asks for an e-mail address; an empty answer gives undefined. */
export async function askEmail(
  ask: Ask,
  question: string,
  tell: (text: string) => void,
  texts: InitTexts,
): Promise<string | undefined> {
  for (;;) {
    const answer = await ask(question);
    if (answer === '') return undefined;
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(answer)) return answer;
    tell(texts.notAnEmail(answer));
  }
}

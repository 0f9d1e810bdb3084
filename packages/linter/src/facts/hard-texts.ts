import type { PrivacyDeclaration } from '@tretten/schema';
import { type HumanText, humanTexts, inOrder, isNamePath } from './human-texts.ts';
import { lixOf, type Readability, readabilityOf, together } from './readability.ts';

/** The LIX of all running texts in one language above which they are hard as a whole; 50–60 is "hard" on Björnsson's scale. */
export const HARD_AS_A_WHOLE = 55;
/** The LIX of a single text above which it is very hard on Björnsson's scale. */
export const HARD_TEXT = 60;
/** A sentence of more words than this is lost on most readers. */
export const LONG_SENTENCE = 45;

/** The figures are too uncertain below these sizes. */
const ENOUGH_WORDS = { whole: 100, text: 40, worst: 20 };
const ENOUGH_SENTENCES = 3;

/** LIX was made for Scandinavian languages and works for English; Sámi and Finnish words are long by nature. */
const MEASURED: ReadonlySet<string> = new Set(['nb', 'nn', 'en', 'da', 'sv']);

/** A text that is hard to read, and what shows it. */
export interface HardText {
  readonly kind: 'whole' | 'text' | 'sentence';
  readonly pointer: string;
  readonly language: string;
  /** The LIX, or for `sentence` the number of words. */
  readonly figure: number;
}

interface Measured {
  readonly text: HumanText;
  readonly measure: Readability;
}

/** The texts that are hard to read; where all of a language's texts together are, the hardest of them stands for them. */
export function hardTexts(declaration: PrivacyDeclaration): readonly HardText[] {
  const byLanguage = new Map<string, Measured[]>();
  for (const text of humanTexts(declaration)) {
    if (!MEASURED.has(text.language) || isNamePath(text.path) || !isRunning(text.text)) continue;
    const measured = { text, measure: readabilityOf(text.text) };
    const others = byLanguage.get(text.language);
    if (others) others.push(measured);
    else byLanguage.set(text.language, [measured]);
  }
  return [...byLanguage.values()].flatMap((texts) => hardOf(texts, declaration));
}

/** Words without a full stop are a name or an item of a list. */
function isRunning(text: string): boolean {
  return /[.!?]/u.test(text) || text.length > 300;
}

function hardOf(texts: readonly Measured[], declaration: PrivacyDeclaration): HardText[] {
  const found: HardText[] = [];
  const all = together(texts.map(({ measure }) => measure));
  const worst =
    all.words >= ENOUGH_WORDS.whole && lixOf(all) > HARD_AS_A_WHOLE ? hardest(texts, declaration) : undefined;
  if (worst) found.push(hard('whole', worst, lixOf(all)));
  for (const { text, measure } of texts) {
    const enough = measure.words >= ENOUGH_WORDS.text || measure.sentences >= ENOUGH_SENTENCES;
    if (measure.longest > LONG_SENTENCE) found.push(hard('sentence', text, measure.longest));
    else if (text !== worst && enough && lixOf(measure) > HARD_TEXT)
      found.push(hard('text', text, lixOf(measure)));
  }
  return found;
}

function hardest(texts: readonly Measured[], declaration: PrivacyDeclaration): HumanText | undefined {
  const long = texts.filter(({ measure }) => measure.words >= ENOUGH_WORDS.worst);
  const candidates = long.length > 0 ? long : texts;
  const lix = Math.max(...candidates.map(({ measure }) => lixOf(measure)));
  const hardest = candidates.filter(({ measure }) => lixOf(measure) === lix);
  return inOrder(
    hardest.map(({ text }) => text),
    declaration,
  )[0];
}

function hard(kind: HardText['kind'], { pointer, language }: HumanText, figure: number): HardText {
  return { kind, pointer, language, figure };
}

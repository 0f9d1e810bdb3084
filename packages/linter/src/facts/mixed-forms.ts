import type { PrivacyDeclaration } from '@tretten/schema';
import { type HumanText, humanTexts, inOrder, isNamePath } from './human-texts.ts';
import { ONLY_IN, type WrittenStandard } from './language-forms.ts';

/** Words of the other written standard in the texts of one, told at the first of them. */
export interface MixedForms {
  /** `other-form`: whole texts; `mixed`: many words; `slip`: one or two. */
  readonly kind: 'other-form' | 'mixed' | 'slip';
  readonly language: WrittenStandard;
  readonly words: readonly string[];
  /** Texts for `other-form`, else words. */
  readonly count: number;
  readonly pointer: string;
}

interface Counted extends HumanText {
  readonly size: number;
  readonly own: number;
  readonly others: readonly string[];
}

/** Fewer different words than this are slips, as long as they are few among the words. */
const MANY = 3;
const MANY_OF_A_HUNDRED = 2;

/** Quotations, addresses and titles of acts, which keep the form they have. */
const NOT_OURS =
  /«[^«»]{0,300}»|“[^“”]{0,300}”|"[^"]{0,300}"|(?:https?:\/\/|www\.)\S{1,300}|[^\s@]{1,64}@[^\s@]{1,120}|(?<!\p{L})(?:lov(?:en|a)?|forskrift(?:en|a)?)\s+(?:[^.;,]{0,20}\s)?om\s[^.;,§]{0,120}/giu;
const WORD = /(?:(^|[.!?:]\s{1,9}|\n\s{0,9})\p{Lu}|(?<![\p{L}\p{N}-])\p{Ll})[\p{L}]*(?![\p{L}]|-\p{L})/gu;

/** Most texts have no word of the other standard, whatever stands around it, and are not read with care. */
const HAS_ONE_ONLY_IN = { nb: wordAmong(ONLY_IN.nb), nn: wordAmong(ONLY_IN.nn) };

function wordAmong(words: ReadonlySet<string>): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${[...words].join('|')})(?!\\p{L})`, 'iu');
}

/** What is wrong with the written standard of the texts in bokmål and nynorsk, at most two findings a language. */
export function mixedForms(declaration: PrivacyDeclaration): readonly MixedForms[] {
  const texts = humanTexts(declaration).filter(({ path }) => !isNamePath(path));
  return [...formsIn('nb', texts, declaration), ...formsIn('nn', texts, declaration)];
}

function formsIn(
  language: WrittenStandard,
  texts: readonly HumanText[],
  declaration: PrivacyDeclaration,
): MixedForms[] {
  const written = texts.filter((text) => text.language === language);
  const other = language === 'nb' ? 'nn' : 'nb';
  const suspect = written
    .filter(({ text }) => HAS_ONE_ONLY_IN[other].test(text))
    .map((text) => count(text, language))
    .filter(({ others }) => others.length > 0);
  if (suspect.length === 0) return [];
  const tell = (kind: MixedForms['kind'], found: readonly Counted[], number: number): MixedForms[] => {
    const [first] = inOrder(found, declaration);
    const words = [...new Set(inOrder(found, declaration).flatMap((text) => (text as Counted).others))];
    return first
      ? [{ kind, language, words: words.slice(0, MANY), count: number, pointer: first.pointer }]
      : [];
  };
  const wrong = suspect.filter(isInOtherForm);
  const mixed = suspect.filter((text) => !isInOtherForm(text));
  const slips = mixed.flatMap(({ others }) => others);
  const size = () => written.reduce((sum, text) => sum + count(text, language).size, 0);
  const areMany =
    new Set(slips).size >= MANY || (slips.length >= MANY && slips.length * 100 >= size() * MANY_OF_A_HUNDRED);
  return [
    ...tell('other-form', wrong, wrong.length),
    ...tell(areMany ? 'mixed' : 'slip', mixed, slips.length),
  ];
}

/** Two or more different words of the other standard and none of its own, or far more of the other's. */
function isInOtherForm({ own, others }: Counted): boolean {
  const different = new Set(others).size;
  return different >= 2 && (own === 0 || (different >= MANY && others.length > 2 * own));
}

/** Most texts have no word of the other standard, quotations and all, and are read once. */
function count(text: HumanText, language: WrittenStandard): Counted {
  const counted = countWords(text, text.text, language);
  return counted.others.length === 0
    ? counted
    : countWords(text, text.text.replaceAll(NOT_OURS, ' '), language);
}

/** Words with a capital inside a sentence are names. */
function countWords(text: HumanText, words: string, language: WrittenStandard): Counted {
  const other = ONLY_IN[language === 'nb' ? 'nn' : 'nb'];
  let size = 0;
  let own = 0;
  const others: string[] = [];
  for (const [whole, before = ''] of words.matchAll(WORD)) {
    const word = whole.slice(before.length).toLowerCase();
    size += 1;
    if (ONLY_IN[language].has(word)) own += 1;
    else if (other.has(word)) others.push(word);
  }
  return { ...text, size, own, others };
}

import type { PrivacyDeclaration } from '@tretten/schema';
import { isExplained } from './abbreviation-explained.ts';
import { type HumanText, humanTexts, inOrder, isNamePath } from './human-texts.ts';
import { isKnownAbbreviation } from './known-abbreviations.ts';
import { citationsIn } from './law-reader.ts';

/** An abbreviation that the declaration never explains, with the first text it stands in. */
export interface Unexplained {
  readonly abbreviation: string;
  readonly pointer: string;
}

/** No page has more; a text made to be slow has. */
const MOST = 60;

const TWO_CAPITALS = /[A-ZÆØÅÄÖ]{2}/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,300}|[^\s@]{1,64}@[^\s@]{1,120}/giu;
/** Headings and warnings in capitals. */
const SHOUTED = /(?<![\p{L}\p{N}])[A-ZÆØÅ]{1,40}(?:[\s,.:–-]{1,3}[A-ZÆØÅ]{1,40}){2,40}(?![\p{L}\p{N}])/gu;
const CAPITALS = /(?<![\p{L}\p{N}@_.-])([A-ZÆØÅÄÖ]{2,6})s?(?![\p{L}\p{N}@_]|-\d|\.\p{L})/gu;

/** Acts in short that no register knows: “esktl. § 17”. */
const ACT_IN_SHORT = /(?<![\p{L}\p{N}.])(\p{Ll}{2,6}l)\.(?=\s?§)/gu;

/** The abbreviations in capitals and those of acts (`fvl. § 17`) that are explained nowhere in the declaration. */
export function unexplainedAbbreviations(declaration: PrivacyDeclaration): readonly Unexplained[] {
  const all = humanTexts(declaration);
  const places = new Map<string, HumanText[]>();
  for (const text of all) {
    if (isNamePath(text.path)) continue;
    for (const abbreviation of abbreviationsIn(text.text)) {
      const others = places.get(abbreviation);
      if (others) others.push(text);
      else if (places.size < MOST) places.set(abbreviation, [text]);
    }
  }
  return [...places].flatMap(([abbreviation, texts]) => {
    const [first] = inOrder(texts, declaration);
    return first && !isExplained(abbreviation, all) ? [{ abbreviation, pointer: first.pointer }] : [];
  });
}

/** Those of one text, some of them several times. */
function abbreviationsIn(text: string): readonly string[] {
  const found: string[] = [];
  if (TWO_CAPITALS.test(text) && (text.match(CAPITALS) ?? []).some((word) => !isKnownAbbreviation(word))) {
    const plain = text.replaceAll(ADDRESS, ' ').replaceAll(SHOUTED, ' ');
    for (const [, word = ''] of plain.matchAll(CAPITALS)) {
      if (!isKnownAbbreviation(word)) found.push(word);
    }
  }
  for (const { match, name } of citationsIn(text)) {
    if (match === 'abbreviation' && name !== undefined && !isKnownAbbreviation(name)) found.push(name);
  }
  if (text.includes('§')) for (const [, name = ''] of text.matchAll(ACT_IN_SHORT)) found.push(name);
  return found;
}

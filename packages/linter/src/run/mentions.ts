import type { PrivacyDeclaration } from '@tretten/schema';
import { once } from './once.ts';
import { placedStringsOf } from './placed-strings.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Parts of words in small letters, one of which must stand in a text for a search of it to find anything. */
export type Mentions = readonly string[];

const announced: Mentions[] = [];
let vocabulary: Vocabulary | undefined;

/** Announces what will be asked for, so that one look through a text answers for all. Only a saving of time. */
export function lookFor(...parts: Mentions): Mentions {
  announced.push(parts);
  vocabulary = undefined;
  return parts;
}

/** Which strings of a declaration hold which parts of words. */
interface Index {
  readonly vocabulary: Vocabulary;
  /** By number of the part. */
  readonly holders: readonly (string[] | undefined)[];
  readonly strings: readonly string[];
  readonly answers: Map<Mentions, ReadonlySet<string>>;
}

const NONE: ReadonlySet<string> = new Set();

/** The strings of a declaration, whatever they are, that hold one of the parts of words. */
export function stringsWith(declaration: PrivacyDeclaration, parts: Mentions): ReadonlySet<string> {
  const index = indexOf(declaration);
  const before = index.answers.get(parts);
  if (before) return before;
  let answer: Set<string> | undefined;
  for (const part of parts) {
    for (const text of holdersOf(part, index)) {
      answer ??= new Set();
      answer.add(text);
    }
  }
  index.answers.set(parts, answer ?? NONE);
  return answer ?? NONE;
}

/** A part that nobody announced is looked for where it is asked for. */
function holdersOf(part: string, { vocabulary: { numbers }, holders, strings }: Index): readonly string[] {
  const number = numbers.get(part);
  if (number !== undefined) return holders[number] ?? [];
  return strings.filter((text) => text.toLowerCase().includes(part));
}

const indexOf = once((declaration: PrivacyDeclaration): Index => {
  vocabulary ??= vocabularyOf(announced.flat());
  const strings = [...placedStringsOf(declaration).places.keys()];
  const holders: (string[] | undefined)[] = [];
  for (const text of strings) {
    for (const number of vocabulary.find(text.toLowerCase())) {
      const texts = holders[number];
      if (texts === undefined) holders[number] = [text];
      else if (texts.at(-1) !== text) texts.push(text);
    }
  }
  return { vocabulary, holders, strings, answers: new Map() };
});

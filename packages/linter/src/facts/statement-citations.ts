import type { LawCitation } from '@tretten/norway/law-reference';
import {
  getAt,
  type LanguageVersion,
  type LawReference,
  type LocalizedText,
  type PrivacyDeclaration,
  parentPointer,
} from '@tretten/schema';
import type { Messages } from '../rule/messages.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import type { Citation } from '../run/nodes.ts';
import { once } from '../run/once.ts';
import { citationsIn, citationsOf } from './law-reader.ts';
import { versionsOf } from './matching-version.ts';
import { sentenceAt } from './sentence-at.ts';
import { textPointer } from './text-pointer.ts';
import { wordsBeside } from './words-beside.ts';

/** How a rule reads citations. */
export interface CitationReader<T> {
  /** A cheap test of the citation alone, which most citations fail. */
  concerns(citation: LawCitation): boolean;
  /** What the rule finds in a citation that concerns it, with the words around it; undefined when nothing. */
  read(citation: LawCitation, around: () => string): T | undefined;
  /** What tells findings of one statement apart; default: nothing, so that they are one. */
  key?(found: T): string;
}

/** Citations of one statement that tell the same, so that they give one finding. */
export interface CitationGroup<T> {
  /** JSON pointer of the first of them. */
  readonly pointer: string;
  /** Their words, each once. */
  readonly words: string;
  readonly found: readonly [T, ...T[]];
}

interface Read<T> {
  readonly pointer: string;
  readonly words: string;
  readonly found: T;
}

/**
 * What a rule finds in the statement that a citation belongs to: a list of law references, or a text in all its versions
 * unless the law beside it tells the same. [] at every citation but the first that concerns the rule, so that a
 * statement is read once.
 */
export function readStatement<T>(
  node: Citation,
  { declaration, pointer, path }: Pick<RuleContext<Messages>, 'declaration' | 'pointer' | 'path'>,
  reader: CitationReader<T>,
): readonly CitationGroup<T>[] {
  if (!reader.concerns(node.citation)) return [];
  if (node.from === 'reference') {
    const list = parentPointer(pointer);
    const first = firstInLaw(declaration, list, reader);
    const isFirst = first?.pointer === pointer && first.start === node.citation.start;
    return isFirst ? grouped(inLaw(declaration, list, reader), reader) : [];
  }
  const base = textPointer({ pointer, path });
  const first = firstInText(declaration, base, reader);
  if (first?.pointer !== pointer || first.start !== node.citation.start) return [];
  const beside = inLaw(declaration, `${parentPointer(base)}/law`, reader);
  const told = new Set(beside.map(({ found }) => keyOf(found, reader)));
  const read = inText(declaration, base, reader);
  return grouped(
    read.filter(({ found }) => !told.has(keyOf(found, reader))),
    reader,
  );
}

type First = { readonly pointer: string; readonly start: number } | undefined;

function firstInLaw<T>(declaration: PrivacyDeclaration, list: string, reader: CitationReader<T>): First {
  for (const [index, text] of lawTexts(declaration, list).entries()) {
    const first = citationsOf(text).find((citation) => reader.concerns(citation));
    if (first) return { pointer: `${list}/${index}`, start: first.start };
  }
  return undefined;
}

function firstInText<T>(declaration: PrivacyDeclaration, base: string, reader: CitationReader<T>): First {
  for (const { text, suffix } of versions(declaration, base)) {
    const first = citationsIn(text).find((citation) => reader.concerns(citation));
    if (first) return { pointer: base + suffix, start: first.start };
  }
  return undefined;
}

/** No words further away tell what a reference is about; without an end, many references beside a long text take long. */
const NEAR = 400;
const BESIDE = 2000;

function inLaw<T>(
  declaration: PrivacyDeclaration,
  list: string,
  reader: CitationReader<T>,
): readonly Read<T>[] {
  const beside = () => besideLaw(declaration, list);
  return lawTexts(declaration, list).flatMap((text, index) => {
    const near = ({ start }: LawCitation) => text.slice(Math.max(0, start - NEAR), start + NEAR);
    return readAll(citationsOf(text), `${list}/${index}`, (one) => `${near(one)} ${beside()}`, reader);
  });
}

function besideLaw(declaration: PrivacyDeclaration, list: string): string {
  const { beside } = stated(declaration);
  const before = beside.get(list);
  if (before !== undefined) return before;
  const now = wordsBeside(declaration, parentPointer(list)).slice(0, BESIDE);
  beside.set(list, now);
  return now;
}

/** The first version in which the rule finds something. */
function inText<T>(
  declaration: PrivacyDeclaration,
  base: string,
  reader: CitationReader<T>,
): readonly Read<T>[] {
  for (const { text, suffix } of versions(declaration, base)) {
    const sentence = ({ start }: LawCitation) => sentenceAt(text, start);
    const read = readAll(citationsIn(text), base + suffix, sentence, reader);
    if (read.length > 0) return read;
  }
  return [];
}

function readAll<T>(
  citations: readonly LawCitation[],
  pointer: string,
  around: (citation: LawCitation) => string,
  reader: CitationReader<T>,
): Read<T>[] {
  return citations.flatMap((citation) => {
    if (!reader.concerns(citation)) return [];
    const found = reader.read(citation, () => around(citation));
    return found === undefined ? [] : [{ pointer, words: citation.text, found }];
  });
}

function grouped<T>(read: readonly Read<T>[], reader: CitationReader<T>): readonly CitationGroup<T>[] {
  const groups = new Map<string, [Read<T>, ...Read<T>[]]>();
  for (const one of read) {
    const key = keyOf(one.found, reader);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(([first, ...others]) => ({
    pointer: first.pointer,
    words: [...new Set([first, ...others].map(({ words }) => words))].join(', '),
    found: [first.found, ...others.map(({ found }) => found)],
  }));
}

function keyOf<T>(found: T, { key }: CitationReader<T>): string {
  return key ? key(found) : '';
}

/** What stands at the places where law is cited: every citation there asks for it. */
const stated = once(() => ({
  texts: new Map<string, readonly LanguageVersion[]>(),
  laws: new Map<string, readonly string[]>(),
  beside: new Map<string, string>(),
}));

function versions(declaration: PrivacyDeclaration, base: string): readonly LanguageVersion[] {
  const { texts } = stated(declaration);
  const before = texts.get(base);
  if (before) return before;
  const text = getAt(declaration, base) as LocalizedText | undefined;
  const now = versionsOf(text, declaration.language);
  texts.set(base, now);
  return now;
}

/** The references of a list, as the linter reads them; [] where there is none. */
function lawTexts(declaration: PrivacyDeclaration, list: string): readonly string[] {
  const { laws } = stated(declaration);
  const before = laws.get(list);
  if (before) return before;
  const now = readLawTexts(getAt(declaration, list));
  laws.set(list, now);
  return now;
}

function readLawTexts(references: unknown): readonly string[] {
  if (!Array.isArray(references)) return [];
  return (references as LawReference[]).map((reference) =>
    typeof reference === 'string'
      ? reference
      : [reference.act, reference.provision].filter(Boolean).join(' '),
  );
}

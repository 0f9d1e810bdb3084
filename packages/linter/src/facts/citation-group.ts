import type { LawCitation } from '@tretten/norway/law-reference';
import { getAt, type LawReference, type LocalizedText, lawOf, parentPointer } from '@tretten/schema';
import type { Messages } from '../rule/messages.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import type { Citation } from '../run/nodes.ts';
import { citationsIn, citationsOf } from './law-reader.ts';
import { versionsOf } from './matching-version.ts';
import { sentenceAt } from './sentence-at.ts';
import { textPointer } from './text-pointer.ts';
import { wordsBeside } from './words-beside.ts';

/** Where a citation stands. */
export type CitationPlace = Pick<RuleContext<Messages>, 'declaration' | 'pointer' | 'path'>;

/** What a rule reads out of a citation and the words around it; undefined when the citation does not concern it. */
export type ReadCitation<T> = (citation: LawCitation, around: () => string) => T | undefined;

/** Citations of one statement that tell the same, so that they give one finding. */
export interface CitationGroup<T> {
  /** JSON pointer of the first: in `law` before the text beside it. */
  readonly pointer: string;
  /** Their words, each once. */
  readonly words: string;
  readonly found: readonly T[];
}

/** Every citation of the statement that the rule reads the same way; undefined when it does not concern the rule. */
export function citationGroup<T>(
  node: Citation,
  place: CitationPlace,
  read: ReadCitation<T>,
): CitationGroup<T> | undefined {
  const { declaration, pointer } = place;
  const isReference = node.from === 'reference';
  const base = isReference ? parentPointer(pointer) : textPointer(place);
  const holder = parentPointer(base);
  const beside = () => wordsBeside(declaration, holder);
  const own = isReference
    ? () => `${node.text} ${beside()}`
    : () => sentenceAt(node.text, node.citation.start);
  if (read(node.citation, own) === undefined) return undefined;
  const list = isReference ? base : `${holder}/law`;
  return inLaw(declaration, list, beside, read) ?? inText(declaration, base, read);
}

function inLaw<T>(
  declaration: CitationPlace['declaration'],
  list: string,
  beside: () => string,
  read: ReadCitation<T>,
): CitationGroup<T> | undefined {
  const references: unknown = getAt(declaration, list);
  if (!Array.isArray(references)) return undefined;
  const all = references.map((reference) => readReference(reference as LawReference, beside, read));
  const first = all.findIndex(({ found }) => found.length > 0);
  return first < 0 ? undefined : joined(`${list}/${first}`, all);
}

function inText<T>(
  declaration: CitationPlace['declaration'],
  base: string,
  read: ReadCitation<T>,
): CitationGroup<T> | undefined {
  const text = getAt(declaration, base) as LocalizedText | undefined;
  for (const version of versionsOf(text, declaration.language)) {
    const around =
      ({ start }: LawCitation) =>
      () =>
        sentenceAt(version.text, start);
    const all = readAll(citationsIn(version.text), around, read);
    if (all.found.length > 0) return joined(base + version.suffix, [all]);
  }
  return undefined;
}

function readReference<T>(reference: LawReference, beside: () => string, read: ReadCitation<T>): Read<T> {
  const { text } = lawOf(reference);
  return readAll(citationsOf(reference), () => () => `${text} ${beside()}`, read);
}

interface Read<T> {
  readonly words: readonly string[];
  readonly found: readonly T[];
}

function readAll<T>(
  citations: readonly LawCitation[],
  around: (citation: LawCitation) => () => string,
  read: ReadCitation<T>,
): Read<T> {
  const pairs = citations.flatMap((citation) => {
    const found = read(citation, around(citation));
    return found === undefined ? [] : [{ words: citation.text, found }];
  });
  return { words: pairs.map(({ words }) => words), found: pairs.map(({ found }) => found) };
}

function joined<T>(pointer: string, parts: readonly Read<T>[]): CitationGroup<T> {
  const words = [...new Set(parts.flatMap((part) => part.words))].join(', ');
  return { pointer, words, found: parts.flatMap(({ found }) => found) };
}

import { findLawReferences, type LawCitation, parseLawReference } from '@tretten/norway/law-reference';
import type { LawReference } from '@tretten/schema';

/** Several rules read the same words, and declarations repeat each other's citations; older entries go first. */
const KEPT = 2000;

function remembering(
  read: (text: string) => readonly LawCitation[],
): (text: string) => readonly LawCitation[] {
  const known = new Map<string, readonly LawCitation[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const citations = read(text);
    if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
    known.set(text, citations);
    return citations;
  };
}

const inReference = remembering((text) => parseLawReference(text).citations);

/** The citations in a law reference. */
export function citationsOf(reference: LawReference): readonly LawCitation[] {
  if (typeof reference === 'string') return inReference(reference);
  return parseLawReference(reference as Parameters<typeof parseLawReference>[0]).citations;
}

/** Only a text with one of these can cite law; most texts have none, and then nothing is parsed. */
const CITES =
  /§|(?<!\p{L})art(?!\p{L})|artik|article|kap|lov|forordning|forskrift|regulation|GDPR|(?<!\p{L})POL(?!\p{L})/iu;

const inText = remembering(findLawReferences);

/** The citations in a human text. */
export function citationsIn(text: string): readonly LawCitation[] {
  return CITES.test(text) ? inText(text) : [];
}

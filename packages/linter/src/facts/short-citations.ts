import { type ActId, actById, statusAt } from '@tretten/norway/acts';
import { canonicalLawReference, type LawCitation } from '@tretten/norway/law-reference';
import type { Change, PrivacyDeclaration } from '@tretten/schema';
import { readReference } from './law-reader.ts';
import { lawReferencesOf, type PlacedReference } from './law-references.ts';

/** References that name one act in short. */
export interface ShortCitation {
  readonly written: string;
  /** The first of them with the act's name in full. */
  readonly canonical: string;
  /** Place of the first. */
  readonly pointer: string;
  /** What writes all of them in full. */
  readonly changes: readonly Change[];
}

/** The acts that law references abbreviate or name by their stem (`fvl.`, `forvaltningslov`), each once; acts that are not law on the day are left out. */
export function shortCitations(declaration: PrivacyDeclaration, asOf: string): readonly ShortCitation[] {
  const language = declaration.language === 'nn' ? 'nn' : 'nb';
  const groups = new Map<ActId, ShortCitation>();
  for (const placed of lawReferencesOf(declaration)) {
    const { citations, unread } = readReference(placed.reference);
    for (const citation of citations) {
      if (!citation.act || !isShort(citation) || statusAt(actById(citation.act), asOf) !== 'in-force')
        continue;
      const isWhole = citations.length === 1 && unread.length === 0;
      const change = isWhole ? [inFull(placed, citation, language)] : [];
      const before = groups.get(citation.act);
      groups.set(citation.act, {
        written: before?.written ?? citation.text,
        canonical: before?.canonical ?? canonicalLawReference(citation, language),
        pointer: before?.pointer ?? placed.pointer,
        changes: [...(before?.changes ?? []), ...change],
      });
    }
  }
  return [...groups.values()];
}

function isShort({ match }: LawCitation): boolean {
  return match === 'abbreviation' || match === 'indefinite';
}

function inFull(
  { reference, pointer }: PlacedReference,
  citation: LawCitation,
  language: 'nb' | 'nn',
): Change {
  if (typeof reference === 'string') {
    return { op: 'replace', path: pointer, value: canonicalLawReference(citation, language) };
  }
  const value = canonicalLawReference({ ...citation, provisions: [] }, language);
  return { op: 'replace', path: `${pointer}/${reference.act === undefined ? 'title' : 'act'}`, value };
}

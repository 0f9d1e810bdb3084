import { type LawReference, type LocalizedText, lawOf, type Retention, textsOf } from '@tretten/schema';
import { citationsOf } from './law-reader.ts';
import { matchingVersion } from './matching-version.ts';

/** Words of an entry that name the archive law without saying which act or which section. */
export interface UnspecificArchiveLaw {
  /** Pointer from the entry. */
  readonly where: string;
  readonly words: string;
}

/** Acts and regulations on archives of today, whose names former ones bear too. */
const TODAY = new Set(['arkl-2025', 'arkivforskrifta-2025', 'bevaringsforskrifta-2025']);

const NAME =
  /(?<!\p{L})(?:arkiv(?:lov|forskrift)\p{L}{0,9}|arkivregelverk\p{L}{0,2}|arkivregl(?:ane|ene)|the\s+archives?\s+act)(?!\p{L})/iu;
const YEAR_OR_SECTION = /§|(?:19|20)\d\d/u;

/**
 * Where an entry rests on "arkivlova" or "arkivforskrifta" with neither year nor section; undefined when it names no
 * archive law, or names one that tells which. An act or a section of 1992 is for the rules on repealed law.
 */
export function unspecificArchiveLaw(entry: Retention, language: string): UnspecificArchiveLaw | undefined {
  const { text, criteria, from } = entry;
  const references = (entry.law ?? []).map((reference, index) => ({
    index,
    ...readReference(reference, language),
  }));
  const named = references.filter(({ isArchive }) => isArchive);
  if (named.length === 0) return saysWhich([criteria, from], language) ? undefined : inWords(entry, language);
  if (named.some(({ isSpecific }) => isSpecific) || saysWhich([text, criteria, from], language))
    return undefined;
  const [first] = named;
  return first && { where: `/law/${first.index}`, words: first.text };
}

function readReference(reference: LawReference, language: string) {
  const { text } = lawOf(reference, language, language);
  const citations = citationsOf(reference);
  const archive = citations.filter(({ candidates }) => candidates.some((id) => TODAY.has(id)));
  return {
    text,
    isArchive: archive.length > 0 || NAME.test(text),
    isSpecific:
      archive.some(({ act, provisions }) => act !== undefined || provisions.length > 0) ||
      YEAR_OR_SECTION.test(text),
  };
}

/** Whether other words of the entry name an archive law with its year or section: what is wrong with that is told there. */
function saysWhich(words: readonly (LocalizedText | undefined)[], language: string): boolean {
  return words.some((text) =>
    textsOf(text, language).some((version) => NAME.test(version.text) && YEAR_OR_SECTION.test(version.text)),
  );
}

function inWords(entry: Retention, language: string): UnspecificArchiveLaw | undefined {
  const version = matchingVersion(
    entry.text,
    language,
    (text) => NAME.test(text) && !YEAR_OR_SECTION.test(text),
  );
  return version && { where: `/text${version.suffix}`, words: NAME.exec(version.text)?.[0] ?? '' };
}

import { type LocalizedText, type PublicAccess, textsOf } from '@tretten/schema';

const PUBLISHES =
  /(?<!\p{L})dokument\p{L}{0,4}(?!\p{L})[^.]{0,80}(?:postlist|innsynsportal|nettsid|nettst[ae]d|heimesid|hjemmesid|på\s+nett)|(?:postlist|innsynsportal|nettsid|nettst[ae]d|heimesid|hjemmesid|på\s+nett)\p{L}{0,20}[^.]{0,80}(?<!\p{L})(?:dokument|fulltekst)\p{L}{0,4}|documents?(?!\p{L})[^.]{0,80}(?:online|website|portal)/iu;
/** Words of a rule for what is put out and what is not. */
const CRITERIA =
  /(?<!\p{L})(?:bare|kun|berre|ikk(?:e|je)|unntatt|unnateke?\p{L}?|unntak\p{L}{0,2}|med\s+mindre|uten|utan|kriteri\p{L}{1,4}|utvalg\p{L}{0,4}|utval\p{L}{0,3}|(?:sladd|skjerm)\p{L}{1,4}|(?:plan|bygge?|byggje)\p{L}{0,4}-?\s?(?:og|saker|saksdokument)\p{L}{0,2}|only|except|without|unless)(?!\p{L})/iu;

/** Where the page tells that documents are published: under `documents`, or in the words about the journal. */
export function publishedDocuments(
  access: PublicAccess,
  language: string,
): 'documents' | 'journal' | undefined {
  const { documents, journal } = access;
  if (documents?.published === false) return undefined;
  if (documents)
    return documents.published || says(documents.text, language, PUBLISHES) ? 'documents' : undefined;
  return journal?.published !== false && says(journal?.text, language, PUBLISHES) ? 'journal' : undefined;
}

/** Whether the page says by which criteria documents are chosen. */
export function statesCriteria({ documents, journal }: PublicAccess, language: string): boolean {
  if (documents?.criteria !== undefined) return true;
  const words = documents ? documents.text : (journal?.criteria ?? journal?.text);
  return says(words, language, CRITERIA);
}

function says(text: LocalizedText | undefined, language: string, words: RegExp): boolean {
  return textsOf(text, language).some((version) => words.test(version.text));
}

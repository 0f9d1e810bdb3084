import { type LocalizedText, type PublicAccess, textsOf } from '@tretten/schema';
import { sentencesOf } from './sentences.ts';

const PUBLISHES =
  /(?<!\p{L})dokument\p{L}{0,4}(?!\p{L})[^.]{0,80}(?:postlist|innsynsportal|nettsid|nettst[ae]d|heimesid|hjemmesid|på\s+nett)|(?:postlist|innsynsportal|nettsid|nettst[ae]d|heimesid|hjemmesid|på\s+nett)\p{L}{0,20}[^.]{0,80}(?<!\p{L})(?:dokument|fulltekst)\p{L}{0,4}|documents?(?!\p{L})[^.]{0,80}(?:online|website|portal)/iu;
/** Putting out, and not only listing: what a text on access to documents must say besides. */
const PUT_OUT =
  /(?<!\p{L})(?:lagt|lagde|legges|legg(?:er)?|leggjast|publiser\p{L}{1,4}|tilgjengel\p{L}{1,8}|fulltekst|published?)(?!\p{L})/iu;
/** Words of a rule for what is put out and what is not. */
const CRITERIA =
  /(?<!\p{L})(?:bare|kun|berre|ikk(?:e|je)|unntatt|unnateke?\p{L}?|unntak\p{L}{0,2}|med\s+mindre|uten|utan|kriteri\p{L}{1,4}|utvalg\p{L}{0,4}|utval\p{L}{0,3}|(?:sladd|skjerm)\p{L}{1,4}|(?:plan|bygge?|byggje)\p{L}{0,4}-?\s?(?:og|saker|saksdokument)\p{L}{0,2}|only|except|without|unless)(?!\p{L})/iu;

/** Where the page tells that documents are published: under `documents`, or in the words about the journal or about access. */
export function publishedDocuments(
  access: PublicAccess,
  language: string,
): 'documents' | 'journal' | 'documentAccess' | undefined {
  const { documents, journal, documentAccess } = access;
  if (documents?.published === false) return undefined;
  if (documents)
    return documents.published || says(documents.text, language, PUBLISHES) ? 'documents' : undefined;
  if (journal?.published !== false && says(journal?.text, language, PUBLISHES)) return 'journal';
  const isPutOut = (text: string) => PUBLISHES.test(text) && PUT_OUT.test(text);
  const inAccess = textsOf(documentAccess?.text, language).some(({ text }) =>
    sentencesOf(text).some(isPutOut),
  );
  return inAccess ? 'documentAccess' : undefined;
}

/** Whether the page says by which criteria documents are chosen. */
export function statesCriteria(
  { documents, journal, documentAccess }: PublicAccess,
  language: string,
): boolean {
  if (documents?.criteria !== undefined) return true;
  const words = documents ? [documents.text] : [journal?.criteria ?? journal?.text, documentAccess?.text];
  return words.some((text) => says(text, language, CRITERIA));
}

function says(text: LocalizedText | undefined, language: string, words: RegExp): boolean {
  return textsOf(text, language).some((version) => words.test(version.text));
}

import type { LawCitation } from '@tretten/norway/law-reference';
import { getAt, type LawReference, parentPointer } from '@tretten/schema';
import { citationsIn, citationsOf } from './law-reader.ts';
import { sentencesOf } from './sentences.ts';
import { type TextPlace, textPointer } from './text-pointer.ts';

/** A sentence that says that documents go to the archive of the state. */
export interface StateArchiveClaim {
  readonly sentence: string;
  /** The archive as the page calls it. */
  readonly archive: string;
}

const ARCHIVE =
  '(Arkivverket|Riksarkivet|Nasjonalarkivet|Statsarkivet|the\\s+National\\s+Archives)(?!\\p{L})';
const QUICK = new RegExp(`(?<!\\p{L})${ARCHIVE}`, 'iu');
const MOVED =
  '(?:overfør\\p{L}{0,6}|overleve?r\\p{L}{1,4}|avlever\\p{L}{1,4}|flytt\\p{L}{1,4}|lever\\p{L}{1,4}|send(?:e[rs]?|t|e|ast)|transferred|delivered|handed\\s+over)';
const CLAIM = new RegExp(
  `(?<!\\p{L})(?:${MOVED}[^.]{0,60}(?:til|to)|overt(?:att|ekne?|as|akast)\\s+av|taken\\s+over\\s+by)\\s+(?:\\p{L}{1,12}\\s+)?${ARCHIVE}`,
  'iu',
);
/** Not at all, by a decision in the single case, or of the municipality's own will. */
const OTHERWISE =
  /(?<!\p{L})(?:ikk[ej]e?|aldri|not|never|(?:etter|ved|gjør|gjer|gjort|gjøre|gjere|fatt\p{L}{1,3}|treff\p{L}{1,2}|eget|eige|nytt)\s+(?:\p{L}{1,12}\s+)?vedtak|vedtak\s+(?:om|i|fra|frå|av)|vedtek|vedtar|avgjer(?:d|else)|avgjør\p{L}{0,20}|(?:be|bed|ber|søke|søkje|spør|spørje|spørsmål|førespurnad\p{L}{0,3}|forespørs\p{L}{1,5}|søknad\p{L}{0,4}|henvend\p{L}{1,6}|bestill\p{L}{1,5}|innsynskrav)|enkelt(?:e\s+)?tilfelle\p{L}{0,20}|einskil\p{L}{0,20}|enkeltsak\p{L}{0,20}|avtale|avtalt|frivillig\p{L}{0,20}|depo(?:t|ner\p{L}{0,20})|decision|agreement|deposit\p{L}{0,20})(?!\p{L})/iu;

/** The first sentence in which a text says that archives are transferred to the state; undefined when none does. */
export function stateArchiveClaim(text: string): StateArchiveClaim | undefined {
  if (!QUICK.test(text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    const archive = CLAIM.exec(sentence)?.[1];
    if (archive !== undefined && !OTHERWISE.test(sentence)) return { sentence, archive };
  }
  return undefined;
}

/** Whether the claim names the duty of the state's bodies as its ground: § 10 of the act of 1992 or § 14 of that of 2025. */
export function citesDeliveryDuty(place: TextPlace, { sentence }: StateArchiveClaim): boolean {
  const references: unknown = getAt(place.declaration, `${parentPointer(textPointer(place))}/law`);
  const beside = Array.isArray(references)
    ? references.flatMap((reference) => citationsOf(reference as LawReference))
    : [];
  return [...citationsIn(sentence), ...beside].some(isDeliveryDuty);
}

function isDeliveryDuty({ candidates, provisions }: LawCitation): boolean {
  if (!candidates.some((id) => id === 'arkl-1992' || id === 'arkl-2025')) return false;
  return provisions.some(({ section }) => section === '10' || section === '14');
}

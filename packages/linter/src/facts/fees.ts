import type { PrivacyDeclaration } from '@tretten/schema';
import { oneOfEach, type PlacedText, placedVersions, requestTexts } from './right-texts.ts';
import { sentencesOf } from './sentences.ts';

const CHARGE =
  /(?<!\p{L})(?:gebyr\p{L}*|(?:må|skal)\s+(?:du\s+)?betale|koster|kostar|tar\s+(?:vi\s+)?betalt|tek\s+(?:vi\s+)?betalt|krev(?:er)?\s+(?:vi\s+)?betaling|fees?|charges?)(?!\p{L})/iu;
/** A price in money: no word on lawful exceptions elsewhere makes that right. */
const PRICE = /(?<![\p{L}\p{N}])(?:\d{1,5}\s?(?:kroner|kr(?!\p{L})|,-)|(?:kr\.?|NOK)\s?\d{1,5})/iu;
/** Words of the lawful exceptions, words that deny a charge, and copies of documents (offentlegforskrifta § 4). */
const LAWFUL =
  /(?<!\p{L})(?:\p{L}{0,20}dokument\p{L}{0,6}|(?:tegning|teikning)\p{L}{0,4}|offentle?g(?:hets)?lov\p{L}{0,2}|ikke|ikkje|gratis|(?:kostnads|vederlags)fri\p{L}*|uten|utan|flere|fleire|(?:mer|meir)\s+enn|ekstra|ytterligere|ytterlegare|nye|andre\s+kopi|kopi\s+(?:nr\.?|nummer)|grunnl[øa]u?s\p{L}*|overdr[ie]v\p{L}*|no|not|free|further|additional|more\s+than|unfounded|excessive)(?!\p{L})/iu;

/** The texts about requests that name a price without naming a lawful exception in the same sentence. */
export function pricesForRequests(declaration: PrivacyDeclaration): readonly PlacedText[] {
  return chargesForRequests(declaration).filter(({ text }) => PRICE.test(text));
}

/** The texts about requests that charge for them without naming a lawful exception in the same sentence. */
export function chargesForRequests(declaration: PrivacyDeclaration): readonly PlacedText[] {
  const { requests, language } = declaration;
  const aboutFee = placedVersions(requests?.fee?.text, '/requests/fee/text', language);
  const charging = [...aboutFee, ...requestTexts(declaration)].filter(({ text }) =>
    sentencesOf(text).some((sentence) => CHARGE.test(sentence) && !LAWFUL.test(sentence)),
  );
  return oneOfEach(charging);
}

import { sentencesOf } from './sentences.ts';

const JOURNAL = /(?<!\p{L})(?:(?:post)?journal\p{L}{0,4}|postlist\p{L}{0,3})(?!\p{L})/iu;
const ONLINE =
  /(?<!\p{L})(?:(?:inter)?nett(?:et)?|(?:på|via)\s+web|(?:nett|heime|hjemme)\s?sid\p{L}{0,4}|nettst[ae]d\p{L}{0,4}|innsynsportal\p{L}{0,3}|elektronisk\s+tilgjengel\p{L}{1,3}|online|website|internet|web)(?!\p{L})/iu;
const PUBLISH =
  '(?:publisere|publisera|gj(?:øre|ere)\\s+(?:\\p{L}{1,14}\\s+){1,3}?tilgjengel\\p{L}{1,3}|offentliggjøre|offentleggjere|kunngjøre|kunngjere|legge\\s+(?:\\p{L}{1,14}\\s+){0,3}ut|leggje\\s+(?:\\p{L}{1,14}\\s+){0,3}ut|publish)';
const PUBLISHED =
  '(?:publiseres|publiserast|publisert|offentliggjøres|offentleggjerast|offentleggjord\\p{L}?|kunngjøres|kunngjerast|legges\\s+ut|leggast\\s+ut|leggjast\\s+ut|lagt\\s+ut|lagd\\p{L}?\\s+ut|be\\s+published)';
const DUTY =
  '(?:(?:for)?plikt(?:a|en|er|ar|ig|et)?|pålagt|pålagd\\p{L}?|lovpålagt|lovpålagd\\p{L}?|required|obliged|duty)';
const LAW =
  '(?:lov(?:en|a)?|offentlegl\\p{L}{1,4}|offentligh?et\\p{L}{0,7}|offentleg(?:heits|forskrift)\\p{L}{0,6}|offentlighetslov\\p{L}{0,3}|arkivl\\p{L}{1,4}|forskrift\\p{L}{0,3}|law)';
/** Ways to say that law demands it. */
const CLAIMS = [
  new RegExp(`(?<!\\p{L})${DUTY}(?!\\p{L})[^.]{0,60}(?<!\\p{L})${PUBLISH}(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})${LAW}\\s+(?:krever|krev|pålegger|pålegg|requires|seier|sier)(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:${PUBLISH}|${PUBLISHED}|ut)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${LAW}\\s+(?:krever|krev|requires)\\s+(?:at|that)(?:\\s+(?!(?:som|fører?|og|which)(?!\\p{L}))\\p{L}+){1,10}?\\s+(?:på|i|on)\\s+(?:the\\s+)?(?:inter|heime|hjemme)?(?:nett?|sid|web)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:skal|må|must|shall)(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:${PUBLISH}|${PUBLISHED})(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:etter|ifølge|ifølgje|jf\\.?|i\\s+henhold\\s+til|i\\s+tråd\\s+med|under)\\s+${LAW}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:etter|ifølge|ifølgje|i\\s+henhold\\s+til|under)\\s+${LAW}(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:skal|må|must|shall)(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:${PUBLISH}|${PUBLISHED})(?!\\p{L})`,
    'iu',
  ),
];
/** Denials, choices, and the bodies that do have the duty (offentlegforskrifta § 6). */
const OTHERWISE =
  /(?<!\p{L})(?:ikk(?:e|je)|ingen|inga|uten|utan|not|no|departement\p{L}{0,4}|direktorat\p{L}{0,4}|statsforvalt\p{L}{0,5}|fylkesmann\p{L}{0,2}|frivilli?g\p{L}{0,2}|valgt|valt|velger|vel|valgfri\p{L}{0,2}|chosen|chooses?|voluntar\p{L}{1,3}|kriteri\p{L}{1,4})(?!\p{L})/iu;

/** The sentence that says that law obliges the body to publish its journal on the net; undefined when none does. */
export function journalDutyClaim(text: string): string | undefined {
  return sentencesOf(text).find(
    (sentence) =>
      JOURNAL.test(sentence) &&
      ONLINE.test(sentence) &&
      !OTHERWISE.test(sentence) &&
      CLAIMS.some((claim) => claim.test(sentence)),
  );
}

import type { PrivacyDeclaration } from '@tretten/schema';
import { oneOfEach, type PlacedText, rightTexts } from './right-texts.ts';
import { sentencesOf } from './sentences.ts';

/** A text about access to own data that demands what only access to documents may demand. */
export interface AccessDemand extends PlacedText {
  readonly demand: 'particularCase' | 'legalGround';
}

const NOT_NEGATED = '(?!\\s+(?:ikke|ikkje|not)(?!\\p{L}))(?!\\p{L})';
const MUST = `(?<!\\p{L})(?:må|skal|must|shall)${NOT_NEGATED}`;
/** Even advice to state a ground misleads; advice to name the case helps to find the data (recital 63). */
const SHOULD = `(?<!\\p{L})(?:må|skal|bør|must|shall|should)${NOT_NEGATED}`;

const CASE = new RegExp(
  `${MUST}[^.]{0,80}(?<!\\p{L})(?:bestemt|konkret|particular|specific)\\s+(?:sak|case)(?!\\p{L})`,
  'iu',
);
const GROUND = new RegExp(
  `(?:${SHOULD}|(?<!\\p{L})(?:presiser|oppgi|spesifiser)\\p{L}*)[^.]{0,80}(?<!\\p{L})(?:lov)?(?:hjemmel|hjemler|heimel|heimlar|legal\\s+(?:ground|basis))\\p{L}*`,
  'iu',
);
/** Requests that are turned down unless they are about a case, and access for parties alone. */
const TURNED_DOWN =
  /(?<!\p{L})ik(?:ke|kje)\s+gjeld\p{L}{0,3}\s+(?:ei|en|ein|noen|noka)\s+(?:bestemt|konkret)\s+sak[^.]{0,60}(?:avvis|avsl)/iu;
const PARTIES =
  /(?<!\p{L})(?:må|must|bare|berre|kun|only)(?!\s+(?:ikke|ikkje|not)(?!\p{L}))(?!\p{L})[^.]{0,40}(?<!\p{L})(?:part(?:ar|er|ane|ene)?|parties|party)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:innsyn|se|sjå|access|see)(?!\p{L})|(?<!\p{L})(?:innsyn|access)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:bare|berre|kun|only)(?!\p{L})[^.]{0,30}(?<!\p{L})(?:part(?:ar|er|ane|ene)?|parties|party)(?!\p{L})/iu;
/** What the body must do, and refusals, are no demands on the one who asks. */
const ABOUT_ANSWER =
  /(?<!\p{L})(?:avsl\p{L}+|nekt\p{L}*|refus\p{L}+|vi|kommunen|we|the\s+municipality)(?!\p{L})/iu;

const DENIED =
  /(?<!\p{L})(?:trenger|treng|må|behøver|need|must)\s+(?:\p{L}+\s+)?(?:ikke|ikkje|not)(?!\p{L})/iu;

/** The texts about access to own data that demand a particular case or a legal ground. */
export function caseOrGroundDemands(declaration: PrivacyDeclaration): readonly AccessDemand[] {
  const demands = rightTexts(declaration, 'access').flatMap((place): AccessDemand[] => {
    const sentences = sentencesOf(place.text).filter(
      (sentence) => !ABOUT_ANSWER.test(sentence) && !DENIED.test(sentence),
    );
    if (sentences.some((sentence) => GROUND.test(sentence))) return [{ ...place, demand: 'legalGround' }];
    const isTied = sentences.some((sentence) => CASE.test(sentence) || PARTIES.test(sentence));
    if (isTied || TURNED_DOWN.test(place.text)) return [{ ...place, demand: 'particularCase' }];
    return [];
  });
  return oneOfEach(demands);
}

import { daysInText } from './duration.ts';
import { sentencesOf } from './sentences.ts';

const THIRTY_DAYS =
  /(?<![\p{L}\p{N}])(?:30|tretti|thirty)\s+(?:(?:virke|arbeids|yrke)?dag(?:er|ar)|days)(?!\p{L})/iu;
/** Words before the time within which somebody is answered. */
const WITHIN =
  /(?<!\p{L})(?:innen|innan|senest|seinast|inntil|opp\s*til|within|up\s+to|i\s+løpet\s+av)\s+(?:etter\s+|om\s+)?((?:\d{1,3}|\p{L}{2,6})\s+\p{L}{3,8})/iu;
/** An extension is told in the same words; it has limits of its own. */
const EXTENSION =
  /forleng|utvid|unntak|ytterl|særl|særskil|ekstra|i\s+tillegg|kompli|kompleks|omfattende|omfattande|leng(?:er|re)\s+tid|extend|extension|exception|complex|further|additional/iu;
/** Words of a time limit; data kept for thirty days are another matter. */
const LIMIT = /svar|frist|innen|innan|senest|seinast|i\s+løpet\s+av|answer|reply|respon|within/iu;
const TIME_FOR_ANSWER = /svar|frist|saksbehandlingstid|sakshandsamingstid|answer|reply|deadline/iu;
const ANSWER = /svar|answer|reply|respon/iu;

/** What a text says about the time for an answer that is not the month of the law: thirty days, or something longer. */
export function wrongDeadlineIn(
  text: string,
): { readonly found: string; readonly kind: 'days' | 'longer' } | undefined {
  for (const sentence of sentencesOf(text)) {
    if (EXTENSION.test(sentence)) continue;
    const found = ANSWER.test(sentence) ? WITHIN.exec(sentence)?.[1] : undefined;
    if (found && (daysInText(found) ?? 0) > 31) return { found, kind: 'longer' };
    const days = LIMIT.test(sentence) ? THIRTY_DAYS.exec(sentence)?.[0] : undefined;
    if (days) return { found: days, kind: 'days' };
  }
  return undefined;
}

/** An answer that comes when it suits the body. */
const WHEN_IT_SUITS =
  /(?<!\p{L})(?:så\s+snart|når|as\s+soon\s+as|when)\s+(?:vi|kommunen|we|the\s+municipality)\s+(?:har|får|have|has)\s+(?:god\s+)?(?:tid|kapasitet|anledning|høve|ressursar|ressurser|time|capacity|resources)(?!\p{L})/iu;

/** The words with which a text lets the time for an answer be open; undefined when none do. */
export function openDeadlineIn(text: string): string | undefined {
  const open = sentencesOf(text).find((sentence) => ANSWER.test(sentence) && WHEN_IT_SUITS.test(sentence));
  return open === undefined ? undefined : WHEN_IT_SUITS.exec(open)?.[0];
}

/** Words of difficult matters, for which the time can be extended. */
const DIFFICULT = /(?<!\p{L})(?:vanskel|komplis|samansett|sammensatt|innvikl|difficult)/iu;
const HALF_A_YEAR =
  /(?<!\p{L})(?:inntil|opp\s*til|innen|innan|gå|ta|bruker?|up\s+to|within|takes?)\s+(?:\p{L}{1,8}\s+){0,2}?((?:et|eit)\s+halvt\s+år|half\s+a\s+year)(?!\p{L})/iu;
const MOST_DAYS_OF_THREE_MONTHS = 92;

/** A time of more than three months that a text gives the body in difficult matters; undefined when there is none. */
export function longExtensionIn(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    if (!(EXTENSION.test(sentence) || DIFFICULT.test(sentence)) || !TIME_FOR_ANSWER.test(sentence)) continue;
    const half = HALF_A_YEAR.exec(sentence)?.[1];
    if (half) return half;
    const found = WITHIN.exec(sentence)?.[1];
    if (found && (daysInText(found) ?? 0) > MOST_DAYS_OF_THREE_MONTHS) return found;
  }
  return undefined;
}

const TWO_OR_THREE_MONTHS =
  /(?<![\p{L}\p{N}])(?:(?:to|tre|2|3|two|three)\s+(?:måneder|månader|months)|(?:60|90)\s+(?:dager|dagar|days))(?!\p{L})/iu;

/** Whether a text about an extension says how long it can be: two months more, or three in all. */
export function capsExtension(text: string): boolean {
  return TWO_OR_THREE_MONTHS.test(text);
}

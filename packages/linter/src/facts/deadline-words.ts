import { daysInText } from './duration.ts';
import { sentencesOf } from './sentences.ts';

const THIRTY_DAYS = /(?<![\p{L}\p{N}])(?:30|tretti|thirty)\s+(?:dag(?:er|ar)|days)(?!\p{L})/iu;
/** Words before the time within which somebody is answered. */
const WITHIN =
  /(?<!\p{L})(?:innen|innan|senest|seinast|inntil|within|i\s+løpet\s+av)\s+(?:etter\s+|om\s+)?((?:\d{1,3}|\p{L}{2,6})\s+\p{L}{3,8})/iu;
/** An extension is told in the same words; it has limits of its own. */
const EXTENSION =
  /forleng|utvid|unntak|ytterl|særl|særskil|ekstra|i\s+tillegg|kompli|kompleks|omfattende|omfattande|leng(?:er|re)\s+tid|extend|extension|exception|complex|further|additional/iu;
/** Words of a time limit; data kept for thirty days are another matter. */
const LIMIT = /svar|frist|innen|innan|senest|seinast|i\s+løpet\s+av|answer|reply|respon|within/iu;
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

const TWO_OR_THREE_MONTHS =
  /(?<![\p{L}\p{N}])(?:(?:to|tre|2|3|two|three)\s+(?:måneder|månader|months)|(?:60|90)\s+(?:dager|dagar|days))(?!\p{L})/iu;

/** Whether a text about an extension says how long it can be: two months more, or three in all. */
export function capsExtension(text: string): boolean {
  return TWO_OR_THREE_MONTHS.test(text);
}

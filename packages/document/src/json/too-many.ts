import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  endOfValue,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  skipBlank,
} from './scan.ts';

/** Where the value of a valid JSON text stands that is one more than `most`; `undefined` when there is none. */
export function firstTooMany(text: string, most: number): number | undefined {
  // A value takes two characters, itself and what parts it from the next: nearly no file is looked through.
  if (text.length < 2 * most) return undefined;
  let values = 0;
  let at = skipBlank(text, 0);
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET || unit === COMMA || unit === COLON || unit <= SPACE) {
      at++;
      continue;
    }
    const isOpening = unit === OPEN_BRACE || unit === OPEN_BRACKET;
    const end = isOpening ? at + 1 : endOfValue(text, at);
    const isKey = unit === QUOTE && text.charCodeAt(skipBlank(text, end)) === COLON;
    if (!isKey && ++values > most) return at;
    at = end;
  }
  return undefined;
}

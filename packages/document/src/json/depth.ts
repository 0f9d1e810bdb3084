import { CLOSE_BRACE, CLOSE_BRACKET, endOfString, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './scan.ts';

/** Where a valid JSON text first opens more than `maxDepth` lists and objects inside each other. */
export function firstTooDeep(text: string, maxDepth: number): number {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = endOfString(text, at);
      continue;
    }
    if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth--;
    else if ((unit === OPEN_BRACE || unit === OPEN_BRACKET) && ++depth > maxDepth) break;
    at++;
  }
  return at;
}

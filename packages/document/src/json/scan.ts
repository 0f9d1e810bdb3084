// These functions know that the text is valid JSON and where in it they stand; that keeps them short and fast.

export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** The offset of the first character from `at` on that is not blank; all that JSON calls blank is at most a space. */
export function skipBlank(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= SPACE) next++;
  return next;
}

/** The offset right after the string that opens at `at`. */
export function endOfString(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (quote - first) % 2 === 1;
}

/** The offset right after the value that begins at `at`, whatever it is. */
export function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return endOfCollection(text, at);
  let end = at;
  while (end < text.length && !endsLiteral(text.charCodeAt(end))) end++;
  return end;
}

function endsLiteral(unit: number): boolean {
  return unit <= SPACE || unit === COMMA || unit === CLOSE_BRACE || unit === CLOSE_BRACKET;
}

function endOfCollection(text: string, at: number): number {
  let open = 0;
  let next = at;
  do {
    const unit = text.charCodeAt(next);
    if (unit === QUOTE) {
      next = endOfString(text, next);
      continue;
    }
    if (unit === OPEN_BRACE || unit === OPEN_BRACKET) open++;
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) open--;
    next++;
  } while (open > 0);
  return next;
}

/** The text of the string between two offsets, quotes included. */
export function stringBetween(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : inner;
}

/** Compares two JSON pointers for sorting: letter by letter, and indexes of lists as numbers. */
export function comparePlaces(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  // Of two numbers that differ, the longer one is the larger one; both begin before the place where they differ.
  const more = figuresFrom(one, at) - figuresFrom(other, at);
  const isInNumber = at > 0 && isFigure(one, at - 1);
  if (more !== 0 && (isInNumber || (isFigure(one, at) && isFigure(other, at)))) return more;
  return one < other ? -1 : one > other ? 1 : 0;
}

function figuresFrom(text: string, from: number): number {
  let end = from;
  while (isFigure(text, end)) end += 1;
  return end - from;
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

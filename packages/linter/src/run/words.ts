/** What quick questions about words are put to: all strings in small letters, and which three letters follow each other in them. */
export interface Words {
  readonly text: string;
  /** One for each of `SLOTS` that three letters of the text lead to. */
  readonly trigrams: Uint8Array;
}

/** Every string of a declaration, in small letters, for quick questions about what it never mentions. */
export function allWords(declaration: object): Words {
  const strings: string[] = [];
  gather(declaration, strings);
  const text = strings.join('\n').toLowerCase();
  return { text, trigrams: trigramsOf(text) };
}

/** Whether a part of a word, in small letters, stands among the words. Of most parts, three letters already tell that it does not. */
export function holds({ text, trigrams }: Words, part: string): boolean {
  for (let end = 2; end < part.length; end += 1) {
    if (trigrams[slotOf(part, end)] === 0) return false;
  }
  return text.includes(part);
}

const SLOTS = 1 << 15;

function trigramsOf(text: string): Uint8Array {
  const trigrams = new Uint8Array(SLOTS);
  for (let end = 2; end < text.length; end += 1) trigrams[slotOf(text, end)] = 1;
  return trigrams;
}

/** Five bits of each letter. */
function slotOf(text: string, end: number): number {
  return (
    ((text.charCodeAt(end - 2) & 31) << 10) |
    ((text.charCodeAt(end - 1) & 31) << 5) |
    (text.charCodeAt(end) & 31)
  );
}

function gather(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (value !== null && typeof value === 'object') {
    for (const key in value) gather((value as Record<string, unknown>)[key], strings);
  }
}

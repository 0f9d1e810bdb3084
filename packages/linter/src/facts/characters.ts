/** What a character is to somebody who counts words and sentences. */
const OTHER = 0;
/** A letter of the Latin script. */
export const LETTER = 1;
/** Part of a word that a letter began. */
export const DIGIT = 2;
/** Holds the parts of one word together, as in "e-post". */
export const JOINER = 3;
/** May end a sentence. */
export const STOP = 4;

/** The kind of each character up to "…", the last that counts. A table, since it is asked for every character of a page. */
const KINDS = new Uint8Array('…'.charCodeAt(0) + 1);
for (let code = 0; code <= 'ɏ'.charCodeAt(0); code += 1) {
  if (/\p{L}/u.test(String.fromCharCode(code))) KINDS[code] = LETTER;
}
for (const digit of '0123456789²³¹¼½¾') KINDS[digit.charCodeAt(0)] = DIGIT;
for (const joiner of "-’'/") KINDS[joiner.charCodeAt(0)] = JOINER;
for (const stop of '.!?…:\n') KINDS[stop.charCodeAt(0)] = STOP;

/** The kind of the character at an index; `OTHER` outside the text. */
export function kindAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? (KINDS[text.charCodeAt(index)] ?? OTHER) : OTHER;
}

/** Whether a character of this kind can stand in a word. */
export function isInWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

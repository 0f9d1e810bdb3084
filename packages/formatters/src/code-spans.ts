/** A part of a sentence: prose, or what stands between backticks and names a key, a code or a value. */
export interface SentencePart {
  readonly text: string;
  readonly isCode: boolean;
}

// Letters, digits and the punctuation of keys and codes, nothing that a markup language could take for its own.
const CODE = /`([\p{L}\p{N} .,:;()§«»/$\u2026-]+)`/gu;

/** A sentence parted at its short spans of code; backticks around anything else are prose. */
export function sentenceParts(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(CODE)) {
    if (match.index > at) parts.push({ text: sentence.slice(at, match.index), isCode: false });
    parts.push({ text: match[1] ?? '', isCode: true });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), isCode: false });
  return parts;
}

import type { EncodingGuess } from './codes.ts';
import type { DocumentProblem } from './document.ts';
import { linesOf } from './lines.ts';
import { problemAt } from './problem.ts';
import { encodingWithoutUtf8, firstInvalidByte, isNorwegianLatin1 } from './utf8.ts';

// Named here because the package is typed without the browser's and without Node's globals; both have it.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** A text, or why there is none. `text` is what can be shown of it. */
export interface Decoded {
  readonly text: string;
  readonly problem?: DocumentProblem;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const nowhere = linesOf('');

/** Bytes as text. A leading UTF-8 byte-order mark is dropped without a word, from strings too. */
export function decode(input: Uint8Array | string, maxBytes: number): Decoded {
  if (input.length > maxBytes) {
    const params = { limit: maxBytes, size: input.length };
    return { text: '', problem: problemAt(nowhere, 'file-too-large', 0, 0, params) };
  }
  if (typeof input === 'string') return { text: input.charCodeAt(0) === 0xfeff ? input.slice(1) : input };
  const other = encodingWithoutUtf8(input);
  if (other !== undefined) return { text: '', problem: invalidEncoding('', 0, other) };
  try {
    return { text: strict.decode(input) };
  } catch {
    const at = firstInvalidByte(input);
    const text = lenient.decode(input);
    const offset = lenient.decode(input.subarray(0, at)).length;
    return {
      text,
      problem: invalidEncoding(text, offset, isNorwegianLatin1(input[at]) ? 'latin-1' : 'unknown'),
    };
  }
}

function invalidEncoding(text: string, offset: number, encoding: EncodingGuess): DocumentProblem {
  const end = Math.min(offset + 1, text.length);
  return problemAt(linesOf(text), 'invalid-encoding', offset, end, { encoding });
}

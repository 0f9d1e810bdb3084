import { MOST_BYTES } from './most-bytes.ts';

const NEWLINE = 0x0a;

/**
 * The lines of a stream as bytes, without their line ends; holds no more than one line at a time, and of a longer one than
 * the readers take only its beginning. The last needs no newline.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array) => {
    const held = part.subarray(0, MOST_BYTES - length);
    length += held.length;
    if (held.length > 0) begun.push(held);
  };
  const line = () => {
    const whole = Buffer.concat(begun);
    begun = [];
    length = 0;
    return whole;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      hold(bytes.subarray(start, end));
      yield line();
      start = end + 1;
    }
    hold(bytes.subarray(start));
  }
  if (length > 0) yield line();
}

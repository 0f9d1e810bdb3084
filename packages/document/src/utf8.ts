/** The index of the first byte that UTF-8 does not allow; the length when all are allowed. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** How many bytes the character at `at` has, 0 when it is none (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] as number;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const beyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}

/** UTF-16 or UTF-32, told by the byte-order mark or by where the zero bytes stand in the first four. */
export function encodingWithoutUtf8(bytes: Uint8Array): 'utf-16' | 'utf-32' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16';
  if (a === 0xfe && b === 0xff) return 'utf-16';
  const zeros = [a, b, c, d].map((byte) => (byte === 0 ? '0' : byte === undefined ? '' : 'x')).join('');
  if (zeros === '00xx' && c === 0xfe && d === 0xff) return 'utf-32';
  if (zeros === 'x000' || zeros === '000x') return 'utf-32';
  return zeros === 'x0x0' || zeros === '0x0x' ? 'utf-16' : undefined;
}

/** Whether a byte that is not UTF-8 is æ, ø or å in ISO 8859-1 and Windows-1252, the usual older encodings here. */
export function isNorwegianLatin1(byte: number | undefined): boolean {
  return byte !== undefined && [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5].includes(byte);
}

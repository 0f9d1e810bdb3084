import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataFormat } from '../src/format.ts';
import { readDocument } from '../src/read-document.ts';
import { firstInvalidByte } from '../src/utf8.ts';
import { marked } from './marked.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
const FORMATS: readonly DataFormat[] = ['json', 'yaml'];

test.each(FORMATS)('a UTF-8 byte-order mark is no part of the text of %s', (format) => {
  for (const input of [utf8('\ufeff{"a": 1}'), '\ufeff{"a": 1}']) {
    const document = readDocument(input, { format });
    expect(document).toMatchObject({ text: '{"a": 1}', value: { a: 1 }, problems: [] });
    expect(document.locate('/a')?.key?.start).toEqual({ offset: 1, line: 1, column: 2 });
  }
});

test.each<[string, Uint8Array, string]>([
  ['UTF-16 with mark', utf16('\ufeff{"a":"å"}'), 'utf-16'],
  ['UTF-16 with mark, the other way', utf16('\ufeff{"a":1}').reverse(), 'utf-16'],
  ['UTF-16 without mark', utf16('{"a":1}'), 'utf-16'],
  ['UTF-16 without mark, the other way', latin1('\0{\0"\0a'), 'utf-16'],
  ['UTF-32 with mark', latin1('\xff\xfe\0\0{\0\0\0'), 'utf-32'],
  ['UTF-32 with mark, the other way', latin1('\0\0\xfe\xff\0\0\0{'), 'utf-32'],
  ['UTF-32 without mark', latin1('{\0\0\0"\0\0\0'), 'utf-32'],
  ['UTF-32 without mark, the other way', latin1('\0\0\0{\0\0\0"'), 'utf-32'],
])('%s is refused by name', (_name, bytes, encoding) => {
  for (const format of FORMATS) {
    const document = readDocument(bytes, { format });
    expect(document).toMatchObject({
      text: '',
      value: undefined,
      problems: [{ code: 'invalid-encoding', params: { encoding } }],
    });
    expect(document.problems[0]?.range.start).toEqual({ offset: 0, line: 1, column: 1 });
  }
});

test.each<[string, Uint8Array, string, string]>([
  ['æ in Latin-1', latin1('{\n"a": "n\xe6r"}'), 'latin-1', 'invalid-encoding @2:8 «\ufffd»'],
  ['Ø at the end', latin1('a: \xd8'), 'latin-1', 'invalid-encoding @1:4 «\ufffd»'],
  [
    'after letters that are UTF-8',
    latin1('a: \xc3\xa5\xf0\x9f\x8f\xa0\r\nb: \xff'),
    'unknown',
    'invalid-encoding @2:4 «\ufffd»',
  ],
  ['a lone continuation', latin1('\x80'), 'unknown', 'invalid-encoding @1:1 «\ufffd»'],
  ['a character cut off', latin1('a: \xe2\x82'), 'unknown', 'invalid-encoding @1:4 «\ufffd»'],
  ['an overlong slash', latin1('a: \xc0\xaf'), 'unknown', 'invalid-encoding @1:4 «\ufffd»'],
  ['half a surrogate pair', latin1('a: \xed\xa0\x80'), 'unknown', 'invalid-encoding @1:4 «\ufffd»'],
  ['after a byte-order mark', latin1('\xef\xbb\xbfa: \xe5'), 'latin-1', 'invalid-encoding @1:4 «\ufffd»'],
])('a byte that is not UTF-8 is pointed at: %s', (_name, bytes, encoding, expected) => {
  for (const format of FORMATS) {
    const document = readDocument(bytes, { format });
    expect(marked(document)).toEqual([expected]);
    expect(document.problems[0]?.params).toEqual({ encoding });
    expect(document.value).toBeUndefined();
  }
});

test('the first byte that is not UTF-8 is the one that TextDecoder stumbles on', () => {
  const byte = fc.constantFrom(
    0x00,
    0x41,
    0x7f,
    0x80,
    0x9f,
    0xa0,
    0xbf,
    0xc1,
    0xc3,
    0xdf,
    0xe0,
    0xe6,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
    0xff,
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
      const all = Uint8Array.from(bytes);
      const at = firstInvalidByte(all);
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(all.subarray(0, at))).not.toThrow();
      if (at === all.length) return;
      const from = all.subarray(at, at + 4);
      for (let length = 1; length <= from.length; length++) {
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(from.subarray(0, length))).toThrow();
      }
    }),
    { numRuns: 400 },
  );
});

test('bytes that are a part of a larger buffer are read alone', () => {
  const all = utf8('xx{"a":1}yy');
  expect(readDocument(all.subarray(2, 9), { format: 'json' }).value).toEqual({ a: 1 });
});

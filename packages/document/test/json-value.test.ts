import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../src/json.ts';
import { jsonValue, pointersOf } from './samples.ts';

const blank = fc.stringMatching(/^[ \t\r\n]{0,3}$/);

/** JSON text of a value with blanks wherever JSON allows them, and some characters written as escapes. */
function written(value: unknown, next: () => string): string {
  if (Array.isArray(value))
    return `[${next()}${value.map((item) => written(item, next)).join(`${next()},${next()}`)}${next()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, child]) => `${written(key, next)}${next()}:${next()}${written(child, next)}`,
    );
    return `{${next()}${members.join(`${next()},${next()}`)}${next()}}`;
  }
  const plain = JSON.stringify(value);
  return next() === ''
    ? plain
    : plain.replace(/[aeiou]/g, (letter) => (typeof value === 'string' ? escaped(letter) : letter));
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

test('every value is read as JSON.parse reads it, and every part of it is found where it stands', () => {
  fc.assert(
    fc.property(jsonValue, fc.infiniteStream(blank), (value, blanks) => {
      const next = (): string => blanks.next().value as string;
      const text = next() + written(value, next) + next();
      const document = readJson(text);
      expect(document.problems).toEqual([]);
      expect(document.value).toEqual(JSON.parse(text));
      for (const part of pointersOf(document.value)) {
        const location = document.locate(part.pointer);
        expect(JSON.parse(text.slice(location?.value.start.offset, location?.value.end.offset))).toEqual(
          part.value,
        );
        expect(location?.bare).toBeUndefined();
        if (part.key === undefined) expect(location?.key).toBeUndefined();
        else
          expect(JSON.parse(text.slice(location?.key?.start.offset, location?.key?.end.offset))).toBe(
            part.key,
          );
      }
    }),
    { numRuns: 150 },
  );
});

test('bytes and text are read alike', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const fromText = readJson(text);
      const fromBytes = readJson(new TextEncoder().encode(text));
      expect(fromBytes.value).toEqual(fromText.value);
      expect(fromBytes.text).toBe(fromText.text);
    }),
  );
});

test('places count lines and columns from 1, in UTF-16 code units', () => {
  const document = readJson('{\n  "🏠": [true,\r\n    "å"]\r}');
  expect(document.locate('/🏠/1')).toEqual({
    value: { start: { offset: 22, line: 3, column: 5 }, end: { offset: 25, line: 3, column: 8 } },
  });
  expect(document.locate('/🏠')?.key).toEqual({
    start: { offset: 4, line: 2, column: 3 },
    end: { offset: 8, line: 2, column: 7 },
  });
  expect(document.locate('')?.value.end).toEqual({ offset: 28, line: 4, column: 2 });
});

test.each(['/b', '/a/2', '/a/01', '/a/-1', '/a/0/x', 'a', '/a/length', '/constructor', '/'])(
  'nothing stands at %s',
  (pointer) => {
    expect(readJson('{"a":[1,2]}').locate(pointer)).toBeUndefined();
  },
);

test('of two equal keys the last one is located, for its value is kept', () => {
  const document = readJson('{"a":1,"a":2}');
  expect(document.value).toEqual({ a: 2 });
  expect(document.locate('/a')?.key?.start.offset).toBe(7);
});

test('a key called __proto__ is a key like others', () => {
  const { value, problems } = readJson('{"__proto__":{"admin":true},"a":{}}');
  expect(problems).toEqual([]);
  expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

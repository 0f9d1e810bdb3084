import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { pointerTokens } from '../src/pointer.ts';
import { readYaml } from '../src/yaml.ts';
import { jsonValue, pointersOf } from './samples.ts';

const PUT = '"@@"';

/** `value` with something else at a pointer. */
function replaced(value: unknown, tokens: readonly string[], by: unknown): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === token ? replaced(item, rest, by) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, child]) => [key, key === token ? replaced(child, rest, by) : child]),
  );
}

/** Every place is right if writing something else exactly there changes exactly the value that stands there. */
function expectExactPlaces(text: string): void {
  const document = readYaml(text);
  expect(document.problems).toEqual([]);
  for (const { pointer, value, key } of pointersOf(document.value)) {
    const location = document.locate(pointer);
    const { start, end } = location?.value ?? { start: { offset: -1 }, end: { offset: -1 } };
    const before = text.slice(0, start.offset);
    expect(text.slice(start.offset, end.offset)).not.toMatch(/^[\s#]|\s$/);
    // A block list may stand no deeper than its key; what replaces it may not.
    const isBlockList = Array.isArray(value) && text[start.offset] === '-';
    const isEmpty = start.offset === end.offset;
    const withoutColon = location?.key?.end.offset === start.offset;
    const announced = withoutColon ? `${location.bare ? '' : '\n'}: ` : isEmpty ? ' ' : '';
    const put = announced + (isBlockList ? `- ${PUT}` : PUT);
    const changed = readYaml(before + put + text.slice(end.offset));
    expect(changed.value, `${pointer} in ${JSON.stringify(text)}`).toEqual(
      replaced(document.value, pointerTokens(pointer) as string[], isBlockList ? ['@@'] : '@@'),
    );
    if (key === undefined) expect(location?.key).toBeUndefined();
    else {
      const written = text.slice(location?.key?.start.offset, location?.key?.end.offset);
      // A key over several lines is one only in brackets, a key with a comma only outside.
      const read = [readYaml(`[${written}\n]`).value, readYaml(`- ${written}\n`).value];
      expect(read).toContainEqual([key]);
    }
  }
}

test('in what js-yaml writes, every value and key is found where it stands', () => {
  fc.assert(
    fc.property(
      jsonValue,
      fc.constantFrom({}, { flowLevel: 0 }, { flowLevel: 2 }, { lineWidth: 20 }, { indent: 4 }),
      (value, options) => {
        expectExactPlaces(dump(value, { ...options, noRefs: true }));
      },
    ),
    { numRuns: 80 },
  );
});

/** Snippets that, strung together, are now and then YAML. */
const SNIPPETS = [
  'a',
  'b: ',
  'c: ',
  'd',
  '- ',
  ': ',
  '\n',
  '\n  ',
  '\n    ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"q"',
  "'s'",
  '&x ',
  '|\n  t\n',
  '>-\n   f\n',
  ' # c\n',
  '1',
  '---\n',
];

test('in whatever happens to be YAML, every value and key is found where it stands', () => {
  let checked = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      if (readYaml(text).problems.length > 0) return;
      checked++;
      expectExactPlaces(text);
    }),
    { numRuns: 1200 },
  );
  expect(checked).toBeGreaterThan(100);
});

test.each([
  ['block', 'a: 1\nb:\n  c: x y\n  d:\n    - 1\n    - e: 2\n      f: 3\n'],
  ['list no deeper than its key', 'a:\n- 1\n- b: 2\n  c:\n  - 3\nd: 4\n'],
  ['nested lists', '- - 1\n  - 2\n- - - 3\n'],
  ['flow', '{ a: 1, b: [1, "x", { c: d }], e: {}, f: [] }\n'],
  ['flow over lines', 'a: {\n    b: 1, # c }\n    c: [ 1,\n      2, ],\n  }\nd: 1\n'],
  [
    'comments before the end of brackets',
    'a: [1, # ]\n  2 # two\n  ]\nb: { c: 1 # }\n  # three\n  }\nd: 1\n',
  ],
  ['flow pairs', 'a: [b: 1, c: [d: 2], "e": 3, f: ]\ng: h\n'],
  ['json', '{\n"a": 1,\n"b": [\n{"c": "d"}, null\n]\n}\n'],
  ['bare keys', '{ text: CV, vitnemål og attester }\n'],
  ['bare key before the end', 'a: { b, c: 1, d }\ne: 1\n'],
  ['empty values', 'a:\nb:   # nothing\nc:\n  - \n  -\n  - x\nd: { e: , f: }\n'],
  ['empty at the end', 'a:\n  b:'],
  ['literal', 'a: |\n  one\n\n  two\nb: |-\n  three\n\nc: 1\n'],
  ['literal with header', 'a: |2- # why |\n   one\n  two\nb: 1\n'],
  ['literal kept', 'a: |+\n  one\n\n\nb: 1\n'],
  ['literal empty', 'a: |\nb: >-\n\nc: 1\n'],
  ['folded', '- >\n  one\n  two\n- >-\n    three\n- x\n'],
  ['block scalar on the line below', 'a:\n  # c | d\n  |\n  text\nb: 1\n'],
  ['plain over lines', 'a: one\n  two\n\n  three # c\nb: 1\n'],
  ['quoted over lines', "a: \"one\n  two \\\n  three\"\nb: 'it''s\n  two'\nc: 1\n"],
  ['comments', '# first\na: # c1\n  # c2\n  b: 1 # c3\n  # c4\nc: # c5\n  - 1 # c6\n  # c7\n  - 2\n# last\n'],
  ['quoted keys', '"a: b": 1\n\'c\'\'d\': 2\n"e\\n": { "f" : 3 }\n'],
  ['explicit keys', '? a\n: 1\n? "b"\n:\n  - 2\n? c\n? d\n: 3\n'],
  ['anchors that nobody uses', 'a: &x 1\nb: &y\n  c: 2\n&z d: &w [3]\ne: &v\nf: 1\n'],
  ['tags', 'a: !!str 1\nb: !!map\n  c: 2\nd: !!seq [3]\ne: !!str\nf: 1\n'],
  ['marker and directive', '%YAML 1.2\n--- # c\na: 1\n...\n'],
  ['marker and scalar', '--- text\n'],
  ['marker and literal', '--- |\n  text\n'],
  ['CR LF', 'a: 1\r\nb:\r\n  - c\r\n  - |\r\n    d\r\n    e\r\nf: 2\r\n'],
  ['lone CR', 'a: 1\rb:\r  - c\r  - >\r    d\rf: 2\r'],
  ['tabs where they may stand', 'a:\t1\nb:\t"2"\t# c\n'],
  ['scalar', 'just text'],
  ['signs in texts', 'a: x#y\nb: http://a.no/#c\nc: -1\nd: "a # b"\ne: [x#y, "] , }"]\nf: 1\n'],
])('places are exact: %s', (_name, text) => {
  expectExactPlaces(text);
});

test('what comes through an alias stands where the alias is used', () => {
  const text = 'a: &x { b: [1, 2] }\nc: *x\nd: [*x, &y 3]\ne: *y\n';
  const { locate } = readYaml(text);
  const shown = (pointer: string): string | undefined => {
    const location = locate(pointer);
    const key = location?.key && `${text.slice(location.key.start.offset, location.key.end.offset)}: `;
    return (
      location &&
      `${key ?? ''}${text.slice(location.value.start.offset, location.value.end.offset)} @${location.value.start.line}`
    );
  };
  expect(shown('/a/b/1')).toBe('2 @1');
  expect(shown('/c')).toBe('c: *x @2');
  expect(shown('/c/b')).toBe('*x @2');
  expect(shown('/c/b/1')).toBe('*x @2');
  expect(shown('/c/b/2')).toBeUndefined();
  expect(shown('/d/0/b/0')).toBe('*x @3');
  expect(shown('/e')).toBe('e: *y @4');
});

test('a key that stands alone in braces is told from a key with an empty value', () => {
  const { value, locate } = readYaml('a: { text: CV, vitnemål og attester }\nb: { c: , d: ~ }\ne:\n');
  expect(value).toEqual({
    a: { text: 'CV', 'vitnemål og attester': null },
    b: { c: null, d: null },
    e: null,
  });
  expect(locate('/a/vitnemål og attester')).toMatchObject({
    bare: true,
    key: { start: { line: 1, column: 16 } },
  });
  for (const pointer of ['/a/text', '/b/c', '/b/d', '/e']) expect(locate(pointer)?.bare).toBeUndefined();
});

test('of two equal keys the last one is located, for its value is kept', () => {
  const document = readYaml('a: 1\na: 2\n');
  expect(document.value).toEqual({ a: 2 });
  expect(document.locate('/a')?.key?.start.line).toBe(2);
});

test.each(['/b', '/a/2', '/a/01', '/a/0/x', 'a', '/'])('nothing stands at %s', (pointer) => {
  expect(readYaml('a: [1, 2]\n').locate(pointer)).toBeUndefined();
});

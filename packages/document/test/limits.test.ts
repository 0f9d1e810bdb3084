import { expect, test } from 'vitest';
import type { DataFormat } from '../src/format.ts';
import { readDocument } from '../src/read-document.ts';

const FORMATS: readonly DataFormat[] = ['json', 'yaml'];
const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const blocks = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('') +
  `${' '.repeat(depth)}b\n`;

test.each(FORMATS)('a hundred levels of %s are read, not one more', (format) => {
  for (const write of [lists, objects]) {
    expect(readDocument(write(100), { format }).problems).toEqual([]);
    const { value, problems } = readDocument(write(101), { format });
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'nesting-too-deep', params: { limit: 100 } }]);
  }
});

test('levels of indentation count like brackets', () => {
  expect(readDocument(blocks(100), { format: 'yaml' }).problems).toEqual([]);
  expect(readDocument(blocks(101), { format: 'yaml' }).problems[0]?.code).toBe('nesting-too-deep');
});

test.each(FORMATS)('ten thousand levels of %s are a problem where the limit is passed', (format) => {
  for (const text of [
    lists(10_000),
    '['.repeat(10_000),
    objects(10_000),
    '- '.repeat(10_000),
    '{? '.repeat(10_000),
  ]) {
    const { value, problems } = readDocument(text, { format });
    expect(value).toBeUndefined();
    expect(problems).not.toEqual([]);
  }
});

test('the bracket that is one too many is pointed at, in YAML that goes on below it the next one', () => {
  expect(readDocument(lists(10_000), { format: 'yaml' }).problems[0]?.range.start.offset).toBe(101);
  expect(readDocument(lists(101), { format: 'yaml' }).problems[0]?.range.start.offset).toBe(100);
  expect(readDocument(lists(10_000), { format: 'json' }).problems[0]?.range.start).toEqual({
    offset: 100,
    line: 1,
    column: 101,
  });
});

test.each(FORMATS)('the depth of %s can be set, up to a thousand', (format) => {
  expect(readDocument(lists(2), { format, maxDepth: 2 }).problems).toEqual([]);
  expect(readDocument(lists(3), { format, maxDepth: 2 }).problems).toMatchObject([{ params: { limit: 2 } }]);
  expect(readDocument(lists(1000), { format, maxDepth: 1_000_000 }).problems).toEqual([]);
  expect(readDocument(lists(1001), { format, maxDepth: 1_000_000 }).problems).toMatchObject([
    { params: { limit: 1000 } },
  ]);
});

test('brackets in texts are no levels', () => {
  const text = JSON.stringify({ a: '[['.repeat(500), b: '\\"{{{' });
  expect(readDocument(text, { format: 'json', maxDepth: 1 }).problems).toEqual([]);
  expect(readDocument(`{"x":[["]"]],"a":[[["["]]]}`, { format: 'json', maxDepth: 3 }).problems).toMatchObject(
    [{ range: { start: { column: 20 } } }],
  );
});

test.each(FORMATS)('a file of 50 MB is not read as %s', (format) => {
  const document = readDocument(new Uint8Array(50_000_000), { format });
  expect(document).toMatchObject({ text: '', value: undefined });
  expect(document.problems).toEqual([
    {
      code: 'file-too-large',
      params: { limit: 10_000_000, size: 50_000_000 },
      range: { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } },
    },
  ]);
});

test.each(FORMATS)('the size can be set, for bytes and for text of %s', (format) => {
  for (const input of ['[1, 2]', new TextEncoder().encode('[1, 2]')]) {
    expect(readDocument(input, { format, maxBytes: 6 }).value).toEqual([1, 2]);
    expect(readDocument(input, { format, maxBytes: 5 }).problems[0]?.code).toBe('file-too-large');
  }
});

test('options that are stated as undefined are the same as none', () => {
  const options = { format: 'json', maxBytes: undefined, maxDepth: undefined } as unknown as {
    format: 'json';
  };
  expect(readDocument(lists(101), options).problems[0]?.params).toEqual({ limit: 100 });
});

test.each(FORMATS)('a megabyte of %s is read, and its last value found', (format) => {
  const value = {
    list: Array.from({ length: 12_000 }, (_, index) => ({
      id: `a-${index}`,
      text: 'Opplysninger om deg når du søker plass — så lenge som nødvendig',
    })),
  };
  const text = JSON.stringify(value, null, 1);
  expect(text.length).toBeGreaterThan(1_000_000);
  const document = readDocument(text, { format });
  expect(document.problems).toEqual([]);
  expect(document.value).toEqual(value);
  const place = document.locate('/list/11999/id')?.value;
  expect(place?.start.line).toBe(2 + 12_000 * 4 - 2);
  expect(text.slice(place?.start.offset, place?.end.offset)).toBe('"a-11999"');
});

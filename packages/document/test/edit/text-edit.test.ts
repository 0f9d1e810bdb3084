import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed } from '../../src/edit/compose.ts';
import { editsFor } from '../../src/edit/edits-for.ts';
import { inOrder, type Splice, spliced } from '../../src/edit/splice.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { applyChanges } from '../../src/index.ts';
import { linesOf } from '../../src/lines.ts';
import { readDocument } from '../../src/read-document.ts';
import { add, replace } from './edited.ts';

const text = 'a: 1\nb: 2\n';
const edit = (start: number, end: number, by: string) => ({
  range: linesOf(text).range(start, end),
  text: by,
});

describe('applying edits', () => {
  test('makes them all', () => {
    expect(applyEdits(text, [edit(0, 1, 'c'), edit(3, 4, '42'), edit(5, 5, '# b\n')])).toBe(
      'c: 42\n# b\nb: 2\n',
    );
    expect(applyEdits(text, [])).toBe(text);
  });

  test.each([
    ['overlap', [edit(0, 4, ''), edit(3, 5, '')]],
    ['are out of order', [edit(5, 6, ''), edit(0, 1, '')]],
    ['lie outside', [{ ...edit(0, 1, ''), range: linesOf(`${text}more`).range(9, 14) }]],
    [
      'end before they start',
      [{ text: '', range: { start: edit(3, 3, '').range.start, end: edit(1, 1, '').range.end } }],
    ],
  ])('fails when they %s', (_, edits) => {
    expect(() => applyEdits(text, edits)).toThrow(RangeError);
  });
});

describe('edits', () => {
  test('say where they stand, and no more than needed', () => {
    expect(
      editsFor(readDocument(text, { format: 'yaml' }), [replace('/b', 3), add('/c', 4), replace('/a', 1)]),
    ).toEqual([
      {
        range: { start: { offset: 8, line: 2, column: 4 }, end: { offset: 9, line: 2, column: 5 } },
        text: '3',
      },
      {
        range: { start: { offset: 10, line: 3, column: 1 }, end: { offset: 10, line: 3, column: 1 } },
        text: 'c: 4\n',
      },
    ]);
  });

  test('count without the byte-order mark', () => {
    const document = readDocument(new TextEncoder().encode('\ufeff{"a": 1}'), { format: 'json' });
    const edits = editsFor(document, [replace('/a', 2)]) ?? [];
    expect(edits[0]?.range.start).toEqual({ offset: 6, line: 1, column: 7 });
    expect(applyEdits(document.text, edits)).toBe('{"a": 2}');
  });

  test('are few for many changes of a large file, and soon found', () => {
    const items = Array.from({ length: 2000 }, (_, at) => `  - id: a${at}\n    name: x # ${at}\n`).join('');
    const document = readDocument(`list:\n${items}`, { format: 'yaml' });
    const changes = Array.from({ length: 2000 }, (_, at) => add(`/list/${at}/text`, `text ${at}`));
    const edits = editsFor(document, changes) ?? [];
    expect(edits).toHaveLength(2000);
    expect(readDocument(applyEdits(document.text, edits), { format: 'yaml' }).value).toEqual(
      applyChanges(document.value, changes),
    );
  });
});

const splicesIn = (length: number): fc.Arbitrary<Splice[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 5 })
    .map((all) => all.map(([a, b, by]) => ({ start: Math.min(a, b), end: Math.max(a, b), text: by })))
    .map(inOrder)
    .filter((splices) => splices !== undefined);

test('two steps of splices are as good as one', () => {
  const steps = splicesIn(12).chain((first) => {
    return fc.tuple(fc.constant(first), splicesIn(spliced('abcdefghijkl', first).length));
  });
  fc.assert(
    fc.property(steps, ([first, second]) => {
      const both = composed(first, second, 12);
      expect(spliced('abcdefghijkl', both)).toBe(spliced(spliced('abcdefghijkl', first), second));
      expect(inOrder(both)).toEqual(both);
    }),
  );
});

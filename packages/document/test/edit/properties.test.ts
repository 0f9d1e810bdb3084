import { getAt } from '@tretten/schema';
import { applyChanges, type Change } from '@tretten/schema/change';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/document.ts';
import { editsFor } from '../../src/edit/edits-for.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import type { DataFormat } from '../../src/format.ts';
import { readDocument } from '../../src/read-document.ts';
import { changeOf, jsonText, yamlText } from './arbitrary.ts';

const texts: [DataFormat, fc.Arbitrary<string>][] = [
  ['json', jsonText],
  ['yaml', yamlText],
];

/** Several changes, each of the value that those before it give. */
function changesOf(value: unknown, more: number): fc.Arbitrary<Change[]> {
  return changeOf(value).chain((change) => {
    if (more === 0) return fc.constant([change]);
    return changesOf(applyChanges(value, [change]), more - 1).map((rest) => [change, ...rest]);
  });
}

test.each(texts)('%s: edits give the changed value, and there nearly always are some', (format, text) => {
  let runs = 0;
  let missing = 0;
  const withChanges = text.chain((written) => {
    const document = readDocument(written, { format });
    return fc.tuple(
      fc.constant(document),
      fc.nat(3).chain((more) => changesOf(document.value, more)),
    );
  });
  fc.assert(
    fc.property(withChanges, ([document, changes]) => {
      runs++;
      const edits = editsFor(document, changes);
      if (edits === undefined) {
        missing++;
        return;
      }
      const { value, problems } = readDocument(applyEdits(document.text, edits), { format });
      expect(JSON.stringify(value)).toBe(JSON.stringify(applyChanges(document.value, changes)));
      expect(problems.length).toBeLessThanOrEqual(document.problems.length);
    }),
    { numRuns: 400 },
  );
  expect(missing / runs).toBeLessThan(0.05);
});

/** The comments that a change takes with it: those in the place, and the one at its end if it goes as a whole. */
function commentsOutside(document: Document, change: Change): string[] {
  const { text, locate } = document;
  const comments = [...text.matchAll(/# <[^>]*>/g)];
  if (change.op === 'move' || change.op === 'add') {
    const isThere = locate(change.path) !== undefined && locate(change.path)?.key !== undefined;
    if (!isThere) return comments.map(([comment]) => comment);
  }
  const location = locate(change.path);
  if (location === undefined) return [];
  const { start, end } = location.value;
  // An item begins at its dash, below which there may be comments.
  const dash = text.slice(0, start.offset).search(/-(?:\s|#[^\r\n]*)*$/);
  const itemStart = dash === -1 ? start.offset : dash;
  const from = change.op === 'remove' ? (location.key?.start.offset ?? itemStart) : start.offset;
  // The comment at the end of what has no brackets is one of its last line.
  const old = getAt(document.value, change.path);
  const isBlock = typeof old === 'object' && old !== null && !/[{[]/.test(text[start.offset] as string);
  const keepsLine = change.op !== 'remove' && start.line === end.line && !isBlock;
  const to = keepsLine ? end.offset : end.offset + text.slice(end.offset).search(/[\r\n]|$/);
  return comments.filter(({ index }) => index < from || index >= to).map(([comment]) => comment);
}

test('comments outside what is changed stay', () => {
  const withChange = yamlText.chain((written) => {
    const document = readDocument(written, { format: 'yaml' });
    return fc.tuple(fc.constant(document), changeOf(document.value));
  });
  let kept = 0;
  fc.assert(
    fc.property(withChange, ([document, change]) => {
      const edits = editsFor(document, [change]);
      if (edits === undefined) return;
      const result = applyEdits(document.text, edits);
      for (const comment of commentsOutside(document, change)) {
        kept++;
        expect(result).toContain(comment);
      }
    }),
    { numRuns: 400 },
  );
  expect(kept).toBeGreaterThan(100);
});

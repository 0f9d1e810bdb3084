import { readdirSync, readFileSync } from 'node:fs';
import { applyChanges, type Change } from '@tretten/schema/change';
import { describe, expect, test } from 'vitest';
import { editsFor } from '../../src/edit/edits-for.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { readDocument } from '../../src/read-document.ts';
import { pointersOf } from '../samples.ts';

const EXAMPLES = new URL('../../../../examples/', import.meta.url);
const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => {
  return /\.(json|yaml)$/.test(name) && !name.endsWith('expected-report.json');
});

/** Places all over the value get one change of each kind that they allow. */
function changesIn(value: unknown): Change[] {
  const places = pointersOf(value).filter(({ pointer }) => pointer !== '');
  return places
    .filter((_, at) => at % Math.ceil(places.length / 25) === 0)
    .flatMap((place): Change[] => {
      const { pointer, value: old } = place;
      const changes: Change[] = [
        { op: 'remove', path: pointer },
        { op: 'replace', path: pointer, value: 'Ein ny tekst: med kolon, komma og # teikn' },
        { op: 'replace', path: pointer, value: { nb: 'Ny', nn: ['ny', 'nytt'], en: {} } },
      ];
      if (place.key !== undefined) changes.push({ op: 'move', from: pointer, path: `${pointer}New` });
      if (typeof old !== 'object' || old === null) return changes;
      const isList = Array.isArray(old);
      for (const next of ['ny', { id: 'ny', text: { nb: 'Ny, tekst' } }]) {
        changes.push({ op: 'add', path: `${pointer}/${isList ? '-' : 'new'}`, value: next });
        if (isList) changes.push({ op: 'add', path: `${pointer}/0`, value: next });
      }
      if (Array.isArray(old) && old.length > 1)
        changes.push({ op: 'move', from: `${pointer}/1`, path: `${pointer}/0` });
      return changes;
    });
}

const comments = (text: string): number => text.match(/(?:^|\s)#/g)?.length ?? 0;

describe.each(files)('%s', (file) => {
  const format = file.endsWith('.json') ? 'json' : 'yaml';
  const document = readDocument(readFileSync(new URL(file, EXAMPLES)), { format });
  const changes = changesIn(document.value);

  test('every change can be made', () => {
    expect(changes.length).toBeGreaterThan(75);
    for (const change of changes) {
      const edits = editsFor(document, [change]);
      expect(edits, JSON.stringify(change)).toBeDefined();
      const text = applyEdits(document.text, edits ?? []);
      expect(readDocument(text, { format }).value).toEqual(applyChanges(document.value, [change]));
      if (change.op === 'add' || change.op === 'move') {
        expect(comments(text)).toBe(comments(document.text));
      }
    }
  });
});

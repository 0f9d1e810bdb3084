import type { Change } from '@tretten/schema/change';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsFor } from '../../src/edit/edits-for.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { applyChanges } from '../../src/index.ts';
import { readDocument } from '../../src/read-document.ts';
import { pointersOf } from '../samples.ts';
import { changeOf, declaration } from './arbitrary.ts';

/** Small YAML files of all the kinds of signs there are, some of which are sound. */
const signs = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b: ',
        '- ',
        '\n',
        '\n  ',
        '\n    ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        ': ',
        '? ',
        '&x ',
        '*x',
        '!!str ',
        '!t ',
      ],
      ...[
        '|',
        '>-',
        '|+\n',
        '"',
        "'",
        ' # c',
        '#',
        '<<: ',
        '---',
        '\n---\n',
        '\n...\n',
        '\t',
        '\r',
        '\r\n',
        '1',
        '%',
        '~',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Lines that make rare but sound YAML more often. */
const lines = fc
  .array(
    fc.constantFrom(
      ...[
        'a: &x 1',
        'b: *x',
        'b: &x',
        '  a: 1',
        '  - a',
        '- a: b',
        '  b: 2 # c',
        '- *x',
        'a: [b, c: d] # e',
        'b: |+',
        '    a',
        '',
      ],
      ...[
        '# c',
        '? a',
        ': b',
        'a: !!str 1',
        '  <<: *x',
        'b: { a: 1,',
        '  0: 2 }',
        '"0": \'b\'',
        '- - a',
        '  - b',
        'b',
        '*x : 1',
      ],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join('\n'));

const pointer = fc.oneof(
  fc.constantFrom('', '/', '/a', '/b', '/b/0', '/0', '/1', '/-', '/b/a', 'a', '/__proto__', '/a~'),
  fc.string({ maxLength: 5 }),
);

function changeAt(pointers: fc.Arbitrary<string>): fc.Arbitrary<Change> {
  const value = fc.oneof(declaration, fc.anything({ maxDepth: 2 }));
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('add', 'replace'), pointers, value)
      .map(([op, path, next]): Change => ({ op, path, value: next })),
    pointers.map((path): Change => ({ op: 'remove', path })),
    fc.tuple(pointers, pointers).map(([from, path]): Change => ({ op: 'move', from, path })),
  );
}

test('any changes of any text give the right edits or none', () => {
  let made = 0;
  const inputs = fc
    .tuple(fc.oneof(signs, lines), fc.constantFrom('json', 'yaml', 'yaml'))
    .chain(([text, format]) => {
      const document = readDocument(text, { format });
      const places = pointersOf(document.value).map((place) => place.pointer);
      const wild = fc.array(changeAt(fc.oneof(pointer, fc.constantFrom(...places))), { maxLength: 3 });
      const sensible = changeOf(document.value).map((change) => [change]);
      return fc.tuple(fc.constant(document), fc.oneof(wild, sensible));
    });
  fc.assert(
    fc.property(inputs, ([document, changes]) => {
      const edits = editsFor(document, changes);
      if (edits === undefined) return;
      const format = document.format === 'json' ? 'json' : 'yaml';
      const result = readDocument(applyEdits(document.text, edits), { format });
      made += edits.length;
      expect(JSON.stringify(result.value)).toBe(JSON.stringify(applyChanges(document.value, changes)));
    }),
    { numRuns: 3000 },
  );
  expect(made).toBeGreaterThan(200);
});

test('a value that contains itself gives none', () => {
  const value: unknown[] = [];
  value.push(value);
  expect(
    editsFor(readDocument('{"a": 1}', { format: 'json' }), [{ op: 'replace', path: '/a', value }]),
  ).toBeUndefined();
});

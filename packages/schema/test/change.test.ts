import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../src/change.ts';
import { deepFreeze } from './deep-freeze.ts';

const table: [name: string, before: unknown, changes: Change[], after: unknown][] = [
  ['nothing', { a: 1 }, [], { a: 1 }],
  ['add a key', { a: 1 }, [{ op: 'add', path: '/b', value: 2 }], { a: 1, b: 2 }],
  ['add over a key', { a: 1, b: 2 }, [{ op: 'add', path: '/a', value: 3 }], { a: 3, b: 2 }],
  ['add to a list', [1, 3], [{ op: 'add', path: '/1', value: 2 }], [1, 2, 3]],
  ['add after a list', [1], [{ op: 'add', path: '/1', value: 2 }], [1, 2]],
  ['add at the end', { a: [1] }, [{ op: 'add', path: '/a/-', value: 2 }], { a: [1, 2] }],
  ['a key called -', { a: 1 }, [{ op: 'add', path: '/-', value: 2 }], { a: 1, '-': 2 }],
  ['add at the root', { a: 1 }, [{ op: 'add', path: '', value: [] }], []],
  ['replace', { a: [1, { b: 2 }] }, [{ op: 'replace', path: '/a/1/b', value: 3 }], { a: [1, { b: 3 }] }],
  ['replace an item', [1, 2], [{ op: 'replace', path: '/0', value: 3 }], [3, 2]],
  ['replace all', 1, [{ op: 'replace', path: '', value: null }], null],
  ['remove a key', { a: 1, b: 2 }, [{ op: 'remove', path: '/a' }], { b: 2 }],
  ['remove an item', { a: [1, 2] }, [{ op: 'remove', path: '/a/0' }], { a: [2] }],
  ['rename', { a: 1, b: 2 }, [{ op: 'move', from: '/a', path: '/c' }], { c: 1, b: 2 }],
  ['rename to itself', { a: 1, b: 2 }, [{ op: 'move', from: '/a', path: '/a' }], { a: 1, b: 2 }],
  ['rename over a key', { a: 1, b: 2 }, [{ op: 'move', from: '/a', path: '/b' }], { b: 1 }],
  ['reorder', [1, 2, 3], [{ op: 'move', from: '/0', path: '/2' }], [2, 3, 1]],
  ['reorder to the end', [1, 2, 3], [{ op: 'move', from: '/0', path: '/-' }], [2, 3, 1]],
  ['move elsewhere', { a: { b: 1 }, c: [] }, [{ op: 'move', from: '/a/b', path: '/c/0' }], { a: {}, c: [1] }],
  ['move to the root', { a: { b: 1 } }, [{ op: 'move', from: '/a', path: '' }], { b: 1 }],
  [
    'escaped keys',
    { 'a/b': { '~': 1 } },
    [{ op: 'replace', path: '/a~1b/~0', value: 2 }],
    { 'a/b': { '~': 2 } },
  ],
  [
    'one after the other',
    { a: [1] },
    [
      { op: 'add', path: '/b', value: {} },
      { op: 'move', from: '/a', path: '/b/c' },
      { op: 'add', path: '/b/c/0', value: 0 },
    ],
    { b: { c: [0, 1] } },
  ],
];

test.each(table)('%s', (_, before, changes, after) => {
  const result = applyChanges(deepFreeze(before), changes);
  // Texts, for the order of the keys counts.
  expect(JSON.stringify(result)).toBe(JSON.stringify(after));
});

test('a key called __proto__ is a key', () => {
  const changed = applyChanges({ a: 1 }, [{ op: 'add', path: '/__proto__', value: { b: 2 } }]);
  expect(JSON.stringify(changed)).toBe('{"a":1,"__proto__":{"b":2}}');
  expect(applyChanges(changed, [{ op: 'remove', path: '/__proto__/b' }])).toEqual(
    JSON.parse('{"a":1,"__proto__":{}}'),
  );
});

describe('a place that is not there is an error', () => {
  test.each<[unknown, Change]>([
    [{}, { op: 'replace', path: '/a', value: 1 }],
    [{}, { op: 'remove', path: '/a' }],
    [{}, { op: 'remove', path: '' }],
    [{}, { op: 'remove', path: '/toString' }],
    [{}, { op: 'add', path: '/a/b', value: 1 }],
    [[], { op: 'add', path: '/1', value: 1 }],
    [[1], { op: 'add', path: '/01', value: 1 }],
    [[1], { op: 'remove', path: '/-' }],
    [[1], { op: 'remove', path: '/length' }],
    [{ a: 'text' }, { op: 'add', path: '/a/0', value: 1 }],
    [null, { op: 'add', path: '/a', value: 1 }],
    [{ a: {} }, { op: 'move', from: '/a', path: '/a/b' }],
    [{ a: {} }, { op: 'move', from: '/b', path: '/c' }],
  ])('%j %j', (value, change) => {
    expect(() => applyChanges(value, [change])).toThrow(RangeError);
  });
});

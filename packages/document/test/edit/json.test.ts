import { expect, test } from 'vitest';
import { add, edited, move, type Row, remove, replace } from './edited.ts';

const table: Row[] = [
  ['a text', '{"a": "old", "b": 1}', [replace('/a', 'new "one"')], '{"a": "new \\"one\\"", "b": 1}'],
  ['a number', '[1,  2]', [replace('/1', 3)], '[1,  3]'],
  ['the root', ' "a"\n', [replace('', [1])], ' [\n   1\n ]\n'],
  ['the root on one line', '{"a":[1,2]}', [replace('', { b: [], c: {} })], '{"b":[],"c":{}}'],
  ['an object by a text', '{\n  "a": {\n    "b": 1\n  }\n}\n', [replace('/a', 'x')], '{\n  "a": "x"\n}\n'],
  [
    'a text by an object',
    '{\n\t"a": 1,\n\t"b": 2\n}',
    [replace('/a', { nb: 'x', nn: ['y'] })],
    '{\n\t"a": {\n\t\t"nb": "x",\n\t\t"nn": [\n\t\t\t"y"\n\t\t]\n\t},\n\t"b": 2\n}',
  ],
  [
    'a short object by another',
    '{\n  "a": { "b": 1 }\n}',
    [replace('/a', { c: 2 })],
    '{\n  "a": { "c": 2 }\n}',
  ],
  ['a key on one line', '{"a":1}', [add('/b', 2)], '{"a":1,"b":2}'],
  [
    'a key on one line, with blanks',
    '{ "a" : 1 , "b" : 2 }',
    [add('/c', 3)],
    '{ "a" : 1 , "b" : 2, "c" : 3 }',
  ],
  ['a key, two spaces', '{\n  "a": 1\n}\n', [add('/b', 2)], '{\n  "a": 1,\n  "b": 2\n}\n'],
  [
    'a key, four spaces',
    '{\n    "a": 1\n}\n',
    [add('/b', { c: 1 })],
    '{\n    "a": 1,\n    "b": {\n        "c": 1\n    }\n}\n',
  ],
  ['a key, tabs', '{\n\t"a": 1\n}\n', [add('/b', 2)], '{\n\t"a": 1,\n\t"b": 2\n}\n'],
  [
    'a key, CR LF',
    '{\r\n  "a": 1\r\n}\r\n',
    [add('/b', [2])],
    '{\r\n  "a": 1,\r\n  "b": [\r\n    2\r\n  ]\r\n}\r\n',
  ],
  [
    'a key of an inner object',
    '{\n  "a": {"b": 1},\n  "c": 2\n}',
    [add('/a/d', 3)],
    '{\n  "a": {"b": 1, "d": 3},\n  "c": 2\n}',
  ],
  ['a key that is there', '{"a": 1, "b": 2}', [add('/a', 3)], '{"a": 3, "b": 2}'],
  ['a key of an empty document', '{}', [add('/a', 1)], '{\n  "a": 1\n}'],
  ['a key of an empty document with a line break', '{\n}\n', [add('/a', 1)], '{\n  "a": 1\n}\n'],
  [
    'a key of an empty object within lines',
    '{\n  "a": {}\n}',
    [add('/a/b', 1)],
    '{\n  "a": {\n    "b": 1\n  }\n}',
  ],
  ['an item at the end', '[\n  1,\n  2\n]', [add('/-', 3)], '[\n  1,\n  2,\n  3\n]'],
  ['an item first', '[\n  1\n]', [add('/0', { a: 1 })], '[\n  {\n    "a": 1\n  },\n  1\n]'],
  ['an item between, on one line', '[1, 3]', [add('/1', 2)], '[1, 2, 3]'],
  [
    'an item of an empty list',
    '{\n  "a": [],\n  "b": ["x"]\n}',
    [add('/a/-', 'nb')],
    '{\n  "a": ["nb"],\n  "b": ["x"]\n}',
  ],
  [
    'short lists as others',
    '{\n  "a": ["x"]\n}',
    [add('/b', ['nb', 'nn'])],
    '{\n  "a": ["x"],\n  "b": ["nb", "nn"]\n}',
  ],
  ['the first key', '{\n  "a": 1,\n  "b": 2\n}', [remove('/a')], '{\n  "b": 2\n}'],
  ['the last key', '{\n  "a": 1,\n  "b": [\n    2\n  ]\n}', [remove('/b')], '{\n  "a": 1\n}'],
  ['a key between', '{"a": 1, "b": 2, "c": 3}', [remove('/b')], '{"a": 1, "c": 3}'],
  ['the last key on one line', '{"a": 1, "b": 2 }', [remove('/b')], '{"a": 1 }'],
  ['the only key', '{\n  "a": {\n    "b": 1\n  }\n}', [remove('/a/b')], '{\n  "a": {}\n}'],
  ['the first item', '[1,\n 2]', [remove('/0')], '[2]'],
  ['one of two equal ones', '[1, 1]', [remove('/1')], '[1]'],
  ['a comma at the beginning of the line', '{\n  "a": 1\n  , "b": 2\n}', [remove('/b')], '{\n  "a": 1\n}'],
  ['rename', '{"a": 1, "b": 2}', [move('/a', '/c"d')], '{"c\\"d": 1, "b": 2}'],
  ['rename over another', '{"a": 1, "b": 2, "c": 3}', [move('/a', '/b')], '{"b": 1, "c": 3}'],
  ['move elsewhere', '{"a": {"b": 1}, "c": [2]}', [move('/a/b', '/c/0')], '{"a": {}, "c": [1, 2]}'],
  ['reorder', '[\n  1,\n  {"a": 2},\n  3\n]', [move('/1', '/0')], '[\n  {"a": 2},\n  1,\n  3\n]'],
  ['reorder to the end', '[1, 2, 3]', [move('/0', '/-')], '[2, 3, 1]'],
  ['escaped keys', '{"a/b": {"c~d": 1}}', [replace('/a~1b/c~0d', 2)], '{"a/b": {"c~d": 2}}'],
  ['the last of repeated keys', '{"a": 1, "a": 2}', [replace('/a', 3)], '{"a": 1, "a": 3}'],
  [
    'brackets and commas in texts',
    '{"a": "}],", "b": "\\\\"}',
    [add('/c', '# {')],
    '{"a": "}],", "b": "\\\\", "c": "# {"}',
  ],
  [
    'several changes',
    '{\n  "a": [1],\n  "b": 2\n}',
    [add('/a/-', 3), remove('/b'), add('/c', 4), remove('/a/0')],
    '{\n  "a": [3],\n  "c": 4\n}',
  ],
];

test.each(table)('%s', (_, before, changes, after) => {
  expect(edited('json', before, changes)).toBe(after);
});

test.each<[name: string, before: string, changes: Row[2]]>([
  ['a text that is no JSON', '{"a": 1,}', [replace('/a', 2)]],
  ['a place that is not there', '{"a": 1}', [replace('/b', 2)]],
  ['a place in a text', '{"a": "x"}', [add('/a/0', 2)]],
  ['an index behind the end', '[1]', [add('/2', 2)]],
  ['no pointer', '{"a": 1}', [replace('a', 2)]],
  ['nothing to hold what is removed', '{"a": 1}', [remove('')]],
  ['into itself', '{"a": {}}', [move('/a', '/a/b')]],
  ['a value that is no JSON', '{"a": 1}', [replace('/a', undefined)]],
  ['a date', '{"a": 1}', [replace('/a', new Date(0))]],
  ['a list with holes', '{"a": 1}', [replace('/a', new Array(2))]],
  ['a number that is none', '{"a": 1}', [replace('/a', Number.NaN)]],
  ['a removal that lets another value through', '{"a": 1, "a": 2}', [remove('/a')]],
])('%s gives no edits', (_, before, changes) => {
  expect(edited('json', before, changes)).toBeUndefined();
});

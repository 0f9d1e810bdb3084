import { expect, test } from 'vitest';
import { add, edited, move, type Row, remove, replace } from './edited.ts';

const added: Row[] = [
  ['to the root', 'a: 1\n', [add('/b', 2)], 'a: 1\nb: 2\n'],
  ['without a last line break', 'a: 1', [add('/b', 2)], 'a: 1\nb: 2\n'],
  ['CR LF', 'a: 1\r\n', [add('/b', [2])], 'a: 1\r\nb:\r\n  - 2\r\n'],
  [
    'after what the last key holds',
    'a:\n  b:\n    - 1\nc: 2\n',
    [add('/a/d', 3)],
    'a:\n  b:\n    - 1\n  d: 3\nc: 2\n',
  ],
  [
    'after comments of the object',
    'a:\n  b: 1 # b\n  # more\nc: 2\n',
    [add('/a/d', 3)],
    'a:\n  b: 1 # b\n  # more\n  d: 3\nc: 2\n',
  ],
  [
    'before a comment of the next',
    'a:\n  b: 1\n\n# c\nc: 2\n',
    [add('/a/d', 3)],
    'a:\n  b: 1\n  d: 3\n\n# c\nc: 2\n',
  ],
  ['after a block scalar', 'a: |\n  x\n\n  y\n', [add('/b', 1)], 'a: |\n  x\n\n  y\nb: 1\n'],
  [
    'after a block scalar that keeps its lines',
    'a:\n  b: |+\n    x\n\nc: 1\n',
    [add('/a/d', 2)],
    'a:\n  b: |+\n    x\n\n  d: 2\nc: 1\n',
  ],
  ['with blank lines between', 'a: 1\n\nb: 2\n', [add('/c', 3)], 'a: 1\n\nb: 2\n\nc: 3\n'],
  ['before the end of the document', '---\na: 1\n...\n', [add('/b', 2)], '---\na: 1\nb: 2\n...\n'],
  ['four spaces', 'a:\n    b: 1\n', [add('/c', { d: [1] })], 'a:\n    b: 1\nc:\n    d:\n        - 1\n'],
  ['lists not indented', 'a:\n- 1\nb:\n  c: 1\n', [add('/b/d', [2])], 'a:\n- 1\nb:\n  c: 1\n  d:\n  - 2\n'],
  [
    'in an item of one key',
    'a:\n  - id: x\n  - id: y\n',
    [add('/a/0/b', 1)],
    'a:\n  - id: x\n    b: 1\n  - id: y\n',
  ],
  ['in an item on the line below', '-\n  a: 1\n', [add('/0/b', 2)], '-\n  a: 1\n  b: 2\n'],
  ['short lists as others', 'a: [1, 2]\n', [add('/b', ['nb', 'x, y'])], 'a: [1, 2]\nb: [nb, "x, y"]\n'],
  ['like the one before', 'a: { nb: x }\n', [add('/b', { nb: 'y' })], 'a: { nb: x }\nb: { nb: "y" }\n'],
  ['after a folded text', 'a: >-\n  x\n', [add('/b', 'none')], 'a: >-\n  x\nb: none\n'],
  ['after a text in quotes', 'a: "x"\n', [add('/b', 'none')], 'a: "x"\nb: none\n'],
  ['an item after one in quotes', '- "x"\n', [add('/-', 'z')], '- "x"\n- "z"\n'],
  ['a key that needs quotes', "a: 'x'\n", [add('/b: c', 1), add('/no', 2)], "a: 'x'\n'b: c': 1\n'no': 2\n"],
  ['to an empty object', 'a: {}\nb: 1\n', [add('/a/c', 'x')], 'a:\n  c: x\nb: 1\n'],
  ['to an empty object with a comment', 'a: { # why\n  }\n', [add('/a/c', 'x')], 'a: { c: x # why\n  }\n'],
  ['to an empty list', 'a: [] # why\n', [add('/a/-', { id: 'x', b: 1 })], 'a: # why\n  - id: x\n    b: 1\n'],
  ['to an empty list where others are short', 'a: []\nb: [x]\n', [add('/a/-', 'y z')], 'a: [y z]\nb: [x]\n'],
  ['to a flow object', 'a: { b: 1 } # why\n', [add('/a/c', 'x, y')], 'a: { b: 1, c: "x, y" } # why\n'],
  ['to a flow object without padding', 'a: {b: 1}\n', [add('/a/c', {})], 'a: {b: 1, c: {}}\n'],
  ['to a flow object that ends in a comma', 'a: { b: 1, }\n', [add('/a/c', 2)], 'a: { b: 1, c: 2 }\n'],
  [
    'to a flow object in lines',
    'a: {\n  b: 1, # b\n  c: 2 # c\n  }\n',
    [add('/a/d', 3)],
    'a: {\n  b: 1, # b\n  c: 2, # c\n  d: 3\n  }\n',
  ],
  [
    'to a flow object in lines that end in commas',
    '{\n  b: 1,\n}\n',
    [add('/c', 2)],
    '{\n  b: 1,\n  c: 2,\n}\n',
  ],
  [
    'an item last',
    'a:\n  - x # x\n  # - y\nb: 1\n',
    [add('/a/-', 'z')],
    'a:\n  - x # x\n  # - y\n  - z\nb: 1\n',
  ],
  ['an item first', 'a:\n  # all\n  - x\n', [add('/a/0', 'w')], 'a:\n  # all\n  - w\n  - x\n'],
  ['an item first in an inner list', '- - x\n', [add('/0/0', 'w')], '- - w\n  - x\n'],
  ['an item between', '- x\n# y\n- y\n', [add('/1', { a: 1, b: 2 })], '- x\n- a: 1\n  b: 2\n# y\n- y\n'],
  ['an item like the others', '- { a: 1 }\n', [add('/-', { a: 2 })], '- { a: 1 }\n- { a: 2 }\n'],
  [
    'wide dashes',
    '-   a: 1\n    b: 2\n',
    [add('/-', { a: 3, b: 4 })],
    '-   a: 1\n    b: 2\n-   a: 3\n    b: 4\n',
  ],
  ['an item of a flow list', 'a: [x, z]\n', [add('/a/1', 'y: w')], 'a: [x, "y: w", z]\n'],
  [
    'beside a merge key',
    'a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n',
    [add('/c/e', 2)],
    'a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n  e: 2\n',
  ],
];

const removed: Row[] = [
  ['a key with its comment', 'a: 1 # a\nb: 2 # b\n', [remove('/a')], 'b: 2 # b\n'],
  ['a key, not the comment above', '# all\na: 1\n\n# b\nb: 2\n', [remove('/a')], '# all\n\n# b\nb: 2\n'],
  [
    'a key with all its lines',
    'a:\n  - b: 1 # b\n    # c\n    c: |\n      x\n\n      y\nd: 1\n',
    [remove('/a')],
    'd: 1\n',
  ],
  ['the last key', 'a: 1\nb:\n  - 2', [remove('/b')], 'a: 1\n'],
  ['the first key of an item', '- a: 1 # a\n  b: 2\n- c\n', [remove('/0/a')], '- b: 2\n- c\n'],
  ['the first key before a comment', '- a: 1 # a\n  # b\n  b: 2\n', [remove('/0/a')], '-\n  # b\n  b: 2\n'],
  ['the only key', 'a: # a\n  b: 1\nc: 2\n', [remove('/a/b')], 'a: {} # a\nc: 2\n'],
  ['the only key of an item', '- a: 1\n- b\n', [remove('/0/a')], '- {}\n- b\n'],
  ['the only key of all', '# top\na: 1\n', [remove('/a')], '# top\n{}\n'],
  ['the only item', 'a:\n  # why\n  - x\nb: 1\n', [remove('/a/0')], 'a: []\n  # why\nb: 1\n'],
  ['an item', 'a:\n  - x\n  - y # y\n  - z\n', [remove('/a/1')], 'a:\n  - x\n  - z\n'],
  ['the first of a flow list', 'a: [x, y]\n', [remove('/a/0')], 'a: [y]\n'],
  ['the last of a flow list', 'a: [ x, y ] # a\n', [remove('/a/1')], 'a: [ x ] # a\n'],
  ['the only one of a flow list', 'a: [ x ]\n', [remove('/a/0')], 'a: []\n'],
  [
    'of a flow object in lines',
    'a: {\n  b: 1, # b\n  c: 2 # c\n  }\n',
    [remove('/a/c')],
    'a: {\n  b: 1 # b\n  }\n',
  ],
  [
    'the first of a flow object in lines',
    'a: {\n  b: 1, # b\n  # c\n  c: 2 # c\n  }\n',
    [remove('/a/b')],
    'a: {\n  # c\n  c: 2 # c\n  }\n',
  ],
  ['the only one beside a comment', 'a: {\n  # why\n  b: 1\n  }\n', [remove('/a/b')], 'a: {\n  # why\n  }\n'],
  ['two beside a comment', '{ a: 1, # a\n  b: 2 }\n', [remove('/b')], '{ a: 1 # a\n   }\n'],
  ['CR LF', 'a: 1 # a\r\nb: 2\r\n', [remove('/a')], 'b: 2\r\n'],
  ['a key between blank lines', 'a: 1\n\nb: 2\n\nc: 3\n', [remove('/b')], 'a: 1\n\nc: 3\n'],
  ['the last key after a blank line', 'a: 1\r\n\r\nb: 2\r\n', [remove('/b')], 'a: 1\r\n'],
  ['a key after one that keeps its blank lines', 'a: |+\n  x\n\nb: 2\n', [remove('/b')], 'a: |+\n  x\n\n'],
  ['a key under a comment', 'a: 1\n\n# b\nb: 2\n\nc: 3\n', [remove('/b')], 'a: 1\n\n# b\n\nc: 3\n'],
];

const moved: Row[] = [
  ['rename', 'a:   1 # a\nb: 2\n', [move('/a', '/c d')], 'c d:   1 # a\nb: 2\n'],
  ['rename with quotes', '"a": 1\n', [move('/a', '/b')], '"b": 1\n'],
  ['rename to what needs quotes', 'a: {b: 1}\n', [move('/a/b', '/a/c, d')], 'a: {"c, d": 1}\n'],
  ['rename what holds an anchor', 'a: &x 1\nb: *x\n', [move('/a', '/c')], 'c: &x 1\nb: *x\n'],
  ['rename to itself', 'a: 1\n', [move('/a', '/a')], 'a: 1\n'],
  ['rename over another', 'a: 1\nb: 2\nc: 3\n', [move('/c', '/a')], 'a: 3\nb: 2\n'],
  [
    'an item up, with its comments',
    '- x\n# y\n- y: 1 # 1\n  z: 2\n',
    [move('/1', '/0')],
    '# y\n- y: 1 # 1\n  z: 2\n- x\n',
  ],
  ['an item down', 'a:\n  - x\n  - y\n  - z', [move('/a/0', '/a/1')], 'a:\n  - y\n  - x\n  - z'],
  ['an item last', 'a:\n  - x\n  - y\n  - z', [move('/a/0', '/a/-')], 'a:\n  - y\n  - z\n  - x\n'],
  ['in a flow list', 'a: [x, "y", z]\n', [move('/a/1', '/a/0')], 'a: ["y", x, z]\n'],
  ['next to each other', 'a: [x, y]\n', [move('/a/0', '/a/1')], 'a: [y, x]\n'],
  [
    'elsewhere',
    'a:\n  b:\n    - 1\nc:\n  d: 1\n',
    [move('/a/b', '/c/b')],
    'a: {}\nc:\n  d: 1\n  b:\n    - 1\n',
  ],
  ['in an inner list', '- - x\n  - z\n', [move('/0/1', '/0/0')], '- - z\n  - x\n'],
];

const several: Row[] = [
  [
    'as the README has them',
    'title: Personvern # always\nlanguages: [nb]\n',
    [add('/languages/-', 'nn'), move('/title', '/name')],
    'name: Personvern # always\nlanguages: [nb, nn]\n',
  ],
  [
    'in different places',
    'a:\n  - b: 1\n  - b: 2\n',
    [add('/a/0/c', 3), add('/a/1/c', 4), add('/d', 5)],
    'a:\n  - b: 1\n    c: 3\n  - b: 2\n    c: 4\nd: 5\n',
  ],
  [
    'in what was added',
    'a: 1\n',
    [add('/b', {}), add('/b/c', []), add('/b/c/-', 'x')],
    'a: 1\nb:\n  c:\n    - x\n',
  ],
  ['and back', 'a: 1 # a\n', [add('/b', 2), remove('/b')], 'a: 1 # a\n'],
  ['none', 'a: 1\n', [], 'a: 1\n'],
];

test.each(added)('add %s', (_, before, changes, after) => {
  expect(edited('yaml', before, changes)).toBe(after);
});

test.each(removed)('remove %s', (_, before, changes, after) => {
  expect(edited('yaml', before, changes)).toBe(after);
});

test.each(moved)('move: %s', (_, before, changes, after) => {
  expect(edited('yaml', before, changes)).toBe(after);
});

test.each(several)('several changes: %s', (_, before, changes, after) => {
  expect(edited('yaml', before, changes)).toBe(after);
});

test('a flow object is unfolded when its line becomes too long', () => {
  const text = `a: { b: ${'x'.repeat(60)}, c: [1, 2] } # a\n`;
  expect(edited('yaml', text, [add('/a/d', 'y'.repeat(60))])).toBe(
    `a: # a\n  b: ${'x'.repeat(60)}\n  c: [1, 2]\n  d: ${'y'.repeat(60)}\n`,
  );
});

test.each<[name: string, before: string, changes: Row[2]]>([
  ['a value with an anchor', 'a: &x 1\nb: 2\n', [replace('/a', 2)]],
  ['an object with an anchor that is repeated', 'a: &x {b: 1}\nc: *x\n', [replace('/a/b', 2)]],
  ['a value that comes through an alias', 'a: &x {b: 1}\nc: *x\n', [replace('/c/b', 2)]],
  ['an anchor that others need', 'a:\n  b: &x 1\n  c: 2\nd: *x\n', [remove('/a')]],
  ['a value with a tag', 'a: !!str 1\n', [replace('/a', '2')]],
  ['one of several documents', 'a: 1\n---\nb: 2\n', [replace('/a', 2)]],
  ['a repeated key', 'a: 1\na: 2\n', [remove('/a')]],
  ['a pair in a flow list', '[a: 1]\n', [add('/0/b', 2)]],
  ['a text that is no YAML', 'a: "b\n', [replace('/a', 2)]],
  ['a move that would lose a comment', 'a:\n  b: # why\n    - 1\nc: {}\n', [move('/a/b', '/c/b')]],
])('%s gives no edits', (_, before, changes) => {
  expect(edited('yaml', before, changes)).toBeUndefined();
});

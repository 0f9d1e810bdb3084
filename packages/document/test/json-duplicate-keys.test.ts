import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKeys, surelyUniqueKeys } from '../src/json/audit.ts';
import { readJson } from '../src/json.ts';
import { childPointer } from '../src/pointer.ts';

/** JSON as it is written: an object is a list of members, so that keys can be repeated. */
type Tree =
  | { kind: 'leaf'; text: string }
  | { kind: 'list'; items: Tree[] }
  | { kind: 'object'; members: Member[] };
interface Member {
  key: string;
  gap: string;
  child: Tree;
}

const key = fc.constantFrom(
  '"a"',
  '"b"',
  '"\\u0061"',
  '"a:"',
  '":"',
  '"x\\":"',
  '"\\\\"',
  '"__proto__"',
  '""',
);
const leaf = fc.constantFrom(
  '1',
  'null',
  '""',
  '"a"',
  '":"',
  '"a : b"',
  '"\\":"',
  '"\\\\\\":"',
  '"https://a.no/"',
  '"\\u0022:"',
);
const gap = fc.constantFrom('', '', '', '', ' ', '\n', '\t', '\r\n');
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    leaf.map((text): Tree => ({ kind: 'leaf', text })),
    fc.array(tie('tree'), { maxLength: 3 }).map((items): Tree => ({ kind: 'list', items })),
    fc
      .array(fc.record({ key, gap, child: tie('tree') }), { maxLength: 4 })
      .map((members): Tree => ({ kind: 'object', members })),
  ),
})).tree;

function write(node: Tree): string {
  if (node.kind === 'leaf') return node.text;
  if (node.kind === 'list') return `[${node.items.map(write).join(', ')}]`;
  return `{${node.members.map((member) => `${member.key}${member.gap}: ${write(member.child)}`).join(',\n')}}`;
}

/** The pointers of all repeated keys, in the order of the text. */
function repeated(node: Tree, pointer = ''): string[] {
  if (node.kind === 'leaf') return [];
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => repeated(item, childPointer(pointer, index)));
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    const name = JSON.parse(member.key) as string;
    const here = childPointer(pointer, name);
    const again = seen.has(name) ? [here] : [];
    seen.add(name);
    return [...again, ...repeated(member.child, here)];
  });
}

test('every repeated key is found, and no other', () => {
  fc.assert(
    fc.property(tree, (node) => {
      const { problems } = readJson(write(node));
      expect(problems.map((problem) => problem.pointer)).toEqual(repeated(node));
      expect(problems.every((problem) => problem.code === 'duplicate-key')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the quick look never calls keys unique that are not', () => {
  fc.assert(
    fc.property(tree, (node) => {
      const text = write(node);
      fc.pre(repeated(node).length > 0);
      expect(surelyUniqueKeys(text, countKeys(JSON.parse(text) as object, 100))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('the quick look is enough for a file as people and tools write it', () => {
  const value = { a: [{ b: 'a text, with: a colon', c: { d: 'https://a.no/b?c' } }], e: '12:30' };
  for (const indent of [0, 2, '\t']) {
    expect(surelyUniqueKeys(JSON.stringify(value, null, indent), countKeys(value, 100))).toBe(true);
  }
});

test('the quick look is not fooled by a prototype that somebody added a key to', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  prototype['added'] = 1;
  try {
    expect(readJson('{"a":1,"a":2}').problems).toHaveLength(1);
  } finally {
    delete prototype['added'];
  }
});

test('a repeated key is a problem at its second place, with the line of the first', () => {
  expect(readJson('{\n "a": 1,\n "b": { "a": 1 },\n "a": 2,\n "\\u0061": 3\n}').problems).toEqual([
    {
      code: 'duplicate-key',
      params: { key: 'a', line: 2 },
      range: { start: { offset: 30, line: 4, column: 2 }, end: { offset: 33, line: 4, column: 5 } },
      pointer: '/a',
    },
    {
      code: 'duplicate-key',
      params: { key: 'a', line: 2 },
      range: { start: { offset: 39, line: 5, column: 2 }, end: { offset: 47, line: 5, column: 10 } },
      pointer: '/a',
    },
  ]);
});

test('of thousands of repeated keys the first thousand are told', () => {
  const text = `{${Array.from({ length: 10_000 }, (_, index) => `"k${index % 5000}":1`).join()}}`;
  expect(readJson(text).problems).toHaveLength(1000);
});

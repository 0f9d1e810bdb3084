import type { Change } from '@tretten/schema';
import { expect, test } from 'vitest';
import { fixesTogether } from './together.ts';

const VALUE = { list: ['a', 'b', 'c', ['d', 'e']], text: 'x' };
const remove = (path: string): Change => ({ op: 'remove', path });
const replace = (path: string): Change => ({ op: 'replace', path, value: 'y' });
const add = (path: string): Change => ({ op: 'add', path, value: 'y' });
const move = (from: string, path: string): Change => ({ op: 'move', from, path });

test.each<[what: string, fixes: Change[][], expected: Change[][]]>([
  ['different places', [[replace('/text')], [add('/list/-')]], [[replace('/text')], [add('/list/-')]]],
  ['the same place', [[replace('/text')], [remove('/text')]], [[replace('/text')]]],
  ['one in the other', [[replace('/list/3/0')], [remove('/list/3')]], [[replace('/list/3/0')]]],
  [
    'items of a list, from its end',
    [[remove('/list/0')], [replace('/list/3/1')], [remove('/list/2')], [remove('/text')]],
    [[replace('/list/3/1')], [remove('/text')], [remove('/list/2')], [remove('/list/0')]],
  ],
  [
    'items of a list and of one in it',
    [[remove('/list/3/0')], [remove('/list/1')], [remove('/list/3/1')]],
    [[remove('/list/3/1')], [remove('/list/3/0')], [remove('/list/1')]],
  ],
  ['an item put before others, first', [[add('/list/0')], [replace('/text')]], [[add('/list/0')]]],
  ['an item put before others, later', [[replace('/text')], [add('/list/0')]], [[replace('/text')]]],
  ['an item moved', [[remove('/text')], [move('/list/0', '/list/2')]], [[remove('/text')]]],
  [
    'several items in one fix',
    [[remove('/list/0'), remove('/list/0')], [replace('/text')]],
    [[remove('/list/0'), remove('/list/0')]],
  ],
  [
    'a key renamed',
    [[move('/text', '/name')], [add('/name')], [remove('/list/1')]],
    [[move('/text', '/name')], [remove('/list/1')]],
  ],
])('%s', (_what, fixes, expected) => {
  expect(fixesTogether(fixes, VALUE)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { comparePlaces } from './place-order.ts';

test.each([
  [
    ['/law/10', '/law/9', '/law/1'],
    ['/law/1', '/law/9', '/law/10'],
  ],
  [
    ['/a/10/law/0', '/a/2/law/11', '/a/2/law/3', '/a/1'],
    ['/a/1', '/a/2/law/3', '/a/2/law/11', '/a/10/law/0'],
  ],
  [
    ['/b', '/a/1', '/a', '/a/1/law/0'],
    ['/a', '/a/1', '/a/1/law/0', '/b'],
  ],
  [
    ['/x2/a', '/x10/a', '/x2/10', '/x2/9'],
    ['/x2/9', '/x2/10', '/x2/a', '/x10/a'],
  ],
])('%j', (places, sorted) => {
  expect(places.toSorted(comparePlaces)).toEqual(sorted);
});

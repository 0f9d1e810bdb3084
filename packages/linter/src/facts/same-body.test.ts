import { expect, test } from 'vitest';
import { mayBeSameBody } from './same-body.ts';

test.each([
  ['Talljern Oy i Finland', 'Talljern Oy', true],
  ['Meta', 'Meta Platforms Ireland Ltd', true],
  ['Facebook', 'Meta Platforms Ireland Ltd', true],
  ['Postwing Inc.', 'POSTWING', true],
  ['Post AS', 'Postwing AS', false],
  ['Fjord kommune', 'Balsfjord kommune', false],
  ['Nord AS', 'Sør AS', false],
  ['Google', 'Microsoft', false],
  ['AS', 'Nord AS', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(mayBeSameBody(one, other, 'nb')).toBe(expected);
});

test('any language version may match', () => {
  expect(mayBeSameBody({ nb: 'Skatteetaten', en: 'Tax Administration' }, 'Tax Administration', 'nb')).toBe(
    true,
  );
});

test('nothing is like nothing', () => {
  expect(mayBeSameBody(undefined, undefined, 'nb')).toBe(false);
});

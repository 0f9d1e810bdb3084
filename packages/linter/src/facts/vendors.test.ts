import { expect, test } from 'vitest';
import { vendorsIn } from './vendors.ts';

test.each([
  ['Vi bruker Google Analytics', ['Google']],
  ['Facebook-siden og Instagrams vilkår', ['Meta']],
  ['Microsoft 365 og YouTube', ['Google', 'Microsoft']],
  ['Meta Platforms Ireland Ltd', ['Meta']],
  ['Metadata om dokumentet', []],
  ['meta om saken', []],
  ['Zoom inn på kartet', ['Zoom']],
  ['zoome inn på kartet', []],
  ['Applegrøt', []],
  ['å google en søker', []],
  ['Hotjar', ['Hotjar']],
  ['Twitterkonto', []],
  ['Office\n365', ['Microsoft']],
])('%s', (text, names) => {
  expect(vendorsIn(text)).toEqual(names);
});

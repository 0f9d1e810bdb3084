import { expect, test } from 'vitest';
import { ONLY_IN } from './language-forms.ts';

/** Words of both standards, and words that mean something else in the other. */
const SHARED =
  'og i er til av på for med det den de vi du kan skal vil har om som så når der her også òg etter under mellom både seier dykk viss heile veg mens kvart skule anna ho no då personvernombud kommune lov sak vedtak klage';

test('no word is in both lists, and none that both standards have is in either', () => {
  expect([...ONLY_IN.nb].filter((word) => ONLY_IN.nn.has(word))).toEqual([]);
  const shared = SHARED.split(' ');
  expect(shared.filter((word) => ONLY_IN.nb.has(word) || ONLY_IN.nn.has(word))).toEqual([]);
});

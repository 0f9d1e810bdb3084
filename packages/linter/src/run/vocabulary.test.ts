import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

const found = (parts: readonly string[], text: string) => {
  const { numbers, find } = vocabularyOf(parts);
  const hit = new Set(find(text));
  return parts.filter((part) => hit.has(numbers.get(part) as number));
};

test.each([
  [['kamera', 'kam', 'era', 'ra'], 'et kamera', ['kamera', 'kam', 'era', 'ra']],
  [['kameraer', 'ar'], 'kamera', []],
  [['fødselsn', '§ 6', ' her'], 'les her om § 6', ['§ 6', ' her']],
  // Letters that share their last five bits.
  [['abc', 'ABC', '!"#'], 'ABC', ['ABC']],
  [['e-post', '57'], 'e-post', ['e-post']],
  [['abc'], '', []],
])('%j in %j', (parts, text, expected) => {
  expect(found(parts, text)).toEqual(expected);
});

test('every part is found where it stands, and nowhere else', () => {
  const letters = fc.constantFrom(...'aåAÅ §1');
  const words = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }),
      fc.string({ unit: letters, maxLength: 30 }),
      (parts, text) => {
        expect(found(parts, text)).toEqual(parts.filter((part) => text.includes(part)));
      },
    ),
  );
});

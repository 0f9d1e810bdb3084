import { expect, test } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

const TEXT = 'Etter art. 6 nr. 1. Neste setning! Siste, jf. § 8?';

test.each([
  ['the first sentence', TEXT, 0, 'Etter art. 6 nr. 1.'],
  ['a full stop inside a reference ends none', TEXT, 17, 'Etter art. 6 nr. 1.'],
  ['the second', TEXT, 22, 'Neste setning!'],
  ['the last', TEXT, TEXT.length - 1, 'Siste, jf. § 8?'],
  ['no end at all', 'uten punktum', 5, 'uten punktum'],
  ['empty', '', 0, ''],
])('%s', (_name, text, index, sentence) => {
  expect(sentenceAt(text, index)).toBe(sentence);
});

test('a sentence without end is cut off on both sides', () => {
  expect(sentenceAt('a'.repeat(5000), 2500)).toHaveLength(800);
});

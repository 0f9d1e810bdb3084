import { describe, expect, it } from 'vitest';
import { printableSentence } from '../src/printable.ts';

describe('printableSentence', () => {
  it.each([
    [' a\r\n\tb ', 'a b'],
    ['a\u001b]8;;https://a.example\u0007b', 'a␛]8;;https://a.example␇b'],
    ['\u0085\u2028\u200f', '���'],
    ['Fjord – så', 'Fjord – så'],
  ])('shows %j as %j', (text, shown) => {
    expect(printableSentence(text)).toBe(shown);
  });
});

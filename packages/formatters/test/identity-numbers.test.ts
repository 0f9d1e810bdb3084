import { describe, expect, it } from 'vitest';
import { maskIdentityNumbers } from '../src/identity-numbers.ts';

describe('maskIdentityNumbers', () => {
  it.each([
    ['01010112345', '●●●●●●●●●●●'],
    ['010101 12345', '●●●●●● ●●●●●'],
    ['010101-12345.', '●●●●●●-●●●●●.'],
    ['010101 – 12345', '●●●●●● – ●●●●●'],
    ['nr01010112345a', 'nr●●●●●●●●●●●a'],
    ['010101\n      12345', '●●●●●●\n      ●●●●●'],
    ['41010112345 og 01810112345', '●●●●●●●●●●● og ●●●●●●●●●●●'],
  ])('masks %j', (text, masked) => {
    expect(maskIdentityNumbers(text)).toBe(masked);
  });

  it.each(['987654325', '+47 99 99 99 99', '2026-11-21', '010101123456', '010101 og 12345', '0101011234'])(
    'leaves %j',
    (text) => {
      expect(maskIdentityNumbers(text)).toBe(text);
    },
  );
});

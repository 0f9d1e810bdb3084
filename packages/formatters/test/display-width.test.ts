import { describe, expect, it } from 'vitest';
import { displayWidth } from '../src/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Blåbærsyltetøy', 14],
    ['«så» – …', 8],
    ['čáhci', 5],
    ['漢字', 4],
    ['한국어', 6],
    ['ｶﾅ', 2],
    ['😀', 2],
    ['👩🏽‍🚒', 2],
    ['❤️', 2],
    ['❤', 1],
    ['✓✗–', 3],
    ['🇳🇴', 2],
    ['e\u0301', 1],
    ['\u0301', 0],
    ['\u200b', 0],
    ['a\u00adb', 2],
    ['नमस्ते', 3],
    ['𠀀', 2],
  ])('counts %j as %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

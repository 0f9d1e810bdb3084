import { describe, expect, test } from 'vitest';
import { withLatinLetters } from './latin-letters.ts';

describe('letters in patterns', () => {
  test.each([
    ['/(?<!\\p{L})ord\\p{L}*/iu', '/(?<![A-Za-zÀ-ÖØ-öø-ɏ])ord[A-Za-zÀ-ÖØ-öø-ɏ]*/iu'],
    ['/[\\p{L}\\d]+/u', '/[A-Za-zÀ-ÖØ-öø-ɏ\\d]+/u'],
    ['/[^\\p{L}-]/u', '/[^A-Za-zÀ-ÖØ-öø-ɏ-]/u'],
    ["'(?!\\\\p{L})'", "'(?![A-Za-zÀ-ÖØ-öø-ɏ])'"],
    ['/[^\\p{L}\\p{N}-]/u', '/[^A-Za-zÀ-ÖØ-öø-ɏ0-9²³¹¼-¾-]/u'],
    ['/\\p{L}\\p{N}/u', '/[A-Za-zÀ-ÖØ-öø-ɏ][0-9²³¹¼-¾]/u'],
    ['/\\p{Lu}\\p{M}/u', '/\\p{Lu}\\p{M}/u'],
  ])('%s', (source, expected) => {
    expect(withLatinLetters(source)).toBe(expected);
  });
  test('no class is written so that it would be taken apart', async () => {
    const { sourceFiles, read } = await import('../gates/sources.ts');
    const files = ['packages/linter/src', 'packages/norway/src'].flatMap(sourceFiles);
    const hidden = files.filter((path) =>
      /\[[^\]'"`\s]+\\{1,2}p\{[LN]\}/.test(read(path).replaceAll(/\[\^?(?:\\{1,2}p\{[LN]\})+/g, '')),
    );
    expect(hidden).toEqual([]);
  });
  test.each(['æ', 'Ø', 'å', 'š', 'Đ', 'ŋ', 'ï', 'ö', 'Z'])('%s is a letter', (letter) => {
    expect(new RegExp(withLatinLetters('^\\p{L}$'), 'u').test(letter)).toBe(true);
  });
  test('numbers are the same for every character of the Latin script', () => {
    const written = new RegExp(withLatinLetters('^\\p{N}$'), 'u');
    const meant = /^\p{N}$/u;
    const latin = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
    expect(latin.filter((one) => written.test(one))).toEqual(latin.filter((one) => meant.test(one)));
  });
  test.each(['1', '-', '×', '÷', '§', ' '])('%s is none', (sign) => {
    expect(new RegExp(withLatinLetters('^\\p{L}$'), 'u').test(sign)).toBe(false);
  });
});

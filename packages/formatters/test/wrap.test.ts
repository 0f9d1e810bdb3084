import { describe, expect, it } from 'vitest';
import { wrap } from '../src/wrap.ts';

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['', 10, []],
    ['en to tre', 6, ['en to', 'tre']],
    ['en to tre', 5, ['en to', 'tre']],
    ['en https://a.example/lang b', 8, ['en', 'https://a.example/lang', 'b']],
    ['se GDPR art. 13 og § 3', 12, ['se GDPR', 'art. 13 og', '§ 3']],
    ['漢字 漢字', 5, ['漢字', '漢字']],
    ['a\u00a0b c', 3, ['a\u00a0b', 'c']],
  ])('lays %j in %d columns as %j', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

import { describe, expect, it } from 'vitest';
import {
  chapterOfArticle,
  type GdprProvision,
  gdprKey,
  gdprProvisionExists,
  personalDataActProvisionExists,
} from '../src/gdpr.ts';
import { parseLawReference } from '../src/law-reference.ts';

describe('provisions of the GDPR', () => {
  it.each([
    ['artikkel 1', true],
    ['artikkel 99', true],
    ['artikkel 0', false],
    ['artikkel 99 nr. 2', true],
    ['artikkel 99 nr. 3', false],
    ['artikkel 6 nr. 1 bokstav f', true],
    ['artikkel 6 nr. 1 bokstav g', false],
    ['artikkel 6 nr. 3 bokstav b', true],
    ['artikkel 6 nr. 5', false],
    ['artikkel 6 bokstav e', true],
    ['artikkel 6 nr. 1 annet ledd', true],
    ['artikkel 6 nr. 1 tredje ledd', false],
    ['artikkel 49 nr. 1 annet ledd', true],
    ['artikkel 13 nr. 4', true],
    ['artikkel 13 nr. 5', false],
    ['artikkel 13 nr. 2 bokstav g', false],
    ['artikkel 14 nr. 2 bokstav g', true],
    ['artikkel 9 nr. 2 bokstav j', true],
    ['artikkel 9 nr. 2 bokstav k', false],
    ['artikkel 4 nr. 26', true],
    ['artikkel 4 nr. 27', false],
    ['artikkel 83 nr. 4 bokstav a', true],
    ['artikkel 47 nr. 2 bokstav n', true],
    ['artikkel 57 nr. 1 bokstav v', true],
    ['artikkel 50 bokstav d', true],
    ['artikkel 10 nr. 2', false],
    ['kapittel 11', true],
    ['kapittel 12', false],
    ['kapittel 21', false],
    ['kapittel VII', true],
  ])('%s', (text, exists) => {
    const [citation] = parseLawReference(`personvernforordningen ${text}`).citations;
    expect(citation?.provisions.every(gdprProvisionExists)).toBe(exists);
  });

  it('does not know an article above 99', () => {
    expect(gdprProvisionExists({ article: '100' })).toBe(false);
  });

  it.each<[string, GdprProvision | undefined]>([
    ['artikkel 6 nr. 1 bokstav e', '6(1)(e)'],
    ['artikkel 21 nr. 4', '21(4)'],
    ['artikkel 57', '57'],
    ['artikkel 4 nr. 7', '4(7)'],
    ['artikkel 10 første ledd', '10'],
    ['artikkel 6 nr. 1 bokstav x', undefined],
  ])('%s in short: %s', (text, key) => {
    const [provision = {}] = parseLawReference(`GDPR ${text}`).citations[0]?.provisions ?? [];
    expect(gdprKey(provision)).toBe(key);
  });

  it.each([
    ['1', 1],
    ['4', 1],
    ['5', 2],
    ['23', 3],
    ['44', 5],
    ['58', 6],
    ['77', 8],
    ['99', 11],
    ['100', undefined],
    ['x', undefined],
  ])('article %s stands in chapter %s', (article, chapter) => {
    expect(chapterOfArticle(article)).toBe(chapter);
  });
});

describe('provisions of personopplysningsloven (2018)', () => {
  it.each([
    [{ section: '1' }, true],
    [{ section: '34' }, true],
    [{ section: '35' }, false],
    [{ section: '12 a' }, true],
    [{ section: '12 b' }, false],
    [{ section: '8', letter: 'f' }, false],
    [{ section: '16', paragraph: 1, letter: 'f' }, true],
    [{ section: '16', paragraph: 2, letter: 'a' }, false],
    [{ section: '16', paragraph: 6 }, false],
    [{ section: '2-8' }, false],
    [{ chapter: '9' }, true],
    [{ chapter: '10' }, false],
  ])('%o', (provision, exists) => {
    expect(personalDataActProvisionExists(provision)).toBe(exists);
  });
});

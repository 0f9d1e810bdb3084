import { describe, expect, test } from 'vitest';
import { lawOf } from '../src/law-reference.ts';
import { textIn, textsOf } from '../src/localized.ts';

describe('texts', () => {
  test('a plain string is in the language of the declaration', () => {
    expect(textsOf('Hei', 'nn')).toEqual([{ language: 'nn', text: 'Hei', suffix: '' }]);
  });

  test('a map has one version for each tag', () => {
    expect(textsOf({ nb: 'Hei', en: 'Hello' }, 'nb')).toEqual([
      { language: 'nb', text: 'Hei', suffix: '/nb' },
      { language: 'en', text: 'Hello', suffix: '/en' },
    ]);
  });

  test('what is no text has no versions', () => {
    expect(textsOf(undefined, 'nb')).toEqual([]);
    expect(textsOf(3 as never, 'nb')).toEqual([]);
    expect(textsOf({ nb: null } as never, 'nb')).toEqual([]);
  });

  test.each([
    ['the language itself', { nb: 'b', nn: 'n', en: 'e' }, 'nn', 'nb', 'n'],
    ['without the region', { nb: 'b', en: 'e' }, 'en-GB', 'nb', 'e'],
    ['the neighbour before the declared language', { nb: 'b', se: 's' }, 'nn', 'se', 'b'],
    ['the declared language', { se: 's', en: 'e' }, 'pl', 'se', 's'],
    ['English', { pl: 'p', en: 'e' }, 'ar', 'nb', 'e'],
    ['the first', { pl: 'p', uk: 'u' }, 'ar', 'nb', 'p'],
  ] as const)('best match: %s', (_, text, locale, declared, expected) => {
    expect(textIn(text, locale, declared)).toBe(expected);
  });

  test('no text gives an empty string', () => {
    expect(textIn(undefined, 'nb', 'nb')).toBe('');
  });

  test('a declaration that lacks its language has texts all the same', () => {
    expect(textIn('Barnehage', undefined, undefined)).toBe('Barnehage');
    expect(textIn({ nn: 'Hei', en: 'Hello' }, undefined, undefined)).toBe('Hello');
  });
});

describe('law references', () => {
  test.each([
    ['forvaltningsloven § 17', { text: 'forvaltningsloven § 17' }],
    [
      { act: 'LOV-2018-06-15-38', provision: '§ 8' },
      { text: 'LOV-2018-06-15-38 § 8', act: 'LOV-2018-06-15-38', provision: '§ 8' },
    ],
    [
      { title: 'Hovedtariffavtalen', kind: 'collective-agreement' },
      { text: 'Hovedtariffavtalen', title: 'Hovedtariffavtalen', kind: 'collective-agreement' },
    ],
  ] as const)('%j', (reference, law) => {
    expect(lawOf(reference)).toEqual(law);
  });
});

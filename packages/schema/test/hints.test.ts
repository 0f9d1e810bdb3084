import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsOf,
  emailOf,
  hostOf,
  isoDateOf,
  isoDurationOf,
  slugOf,
  webAddressOf,
} from '../src/structure/hints/corrections.ts';
import { countryCodeOf } from '../src/structure/hints/countries.ts';
import { closest } from '../src/structure/hints/edit-distance.ts';
import { provisionCodeOf } from '../src/structure/hints/provisions.ts';
import { quote } from '../src/structure/quote.ts';

test.each([
  ['recipents', ['recipients', 'requests'], 'recipients'],
  ['Parent or guardian', ['patient', 'parent-or-guardian'], 'parent-or-guardian'],
  ['legal_basis', ['legalBases'], 'legalBases'],
  ['teh', ['the'], 'the'],
  ['ab', ['ac'], undefined],
  ['zebra', ['recipients'], undefined],
  ['', ['a'], undefined],
])('closest to %j in %j: %j', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

const ARTICLES = ['6(1)(a)', '6(1)(e)', '9(2)(b)', '10', '46(2)(c)', '46(3)(c)', 'popplyl-16(1)(a)'];
test.each([
  ['Artikkel 6 nr. 1 bokstav e', '6(1)(e)'],
  ['personvernforordninga artikkel 9 nr. 2 bokstav b', '9(2)(b)'],
  ['art. 6 (1) e', '6(1)(e)'],
  ['6.1.e', '6(1)(e)'],
  ['GDPR 6(1)(E)', '6(1)(e)'],
  ['6 e', '6(1)(e)'],
  ['Art. 10', '10'],
  ['46 c', undefined],
  ['personopplysningsloven § 16 første ledd bokstav a', 'popplyl-16(1)(a)'],
  ['6(1)(c) og (e)', undefined],
  ['6(1)', undefined],
  ['samtykke', undefined],
])('the provision %j is %j', (text, code) => {
  expect(provisionCodeOf(text, ARTICLES)).toBe(code);
});

test.each([
  ['Norge', 'NO'],
  ['Noreg', 'NO'],
  ['Norway', 'NO'],
  ['USA', 'US'],
  ['United States', 'US'],
  [' india ', 'IN'],
  ['Storbritannia', 'GB'],
  ['Tyskland', 'DE'],
  ['Myanmar (Burma)', 'MM'],
  ['no', 'NO'],
  ['EØS', 'EEA'],
  ['utlandet', undefined],
  ['xx', undefined],
  ['constructor', undefined],
])('the country %j has the code %j', (name, code) => {
  expect(countryCodeOf(name)).toBe(code);
});

describe('values put right', () => {
  test.each([
    ['1.10.2026', '2026-10-01'],
    ['01/10/2026', '2026-10-01'],
    ['1. oktober 2026', '2026-10-01'],
    ['mai 2026', '2026-05'],
    ['2 May 2026', '2026-05-02'],
    ['2026-10-01T12:00:00Z', '2026-10-01'],
    ['2026/10', '2026-10'],
    ['31.2.2026', undefined],
    ['29.2.2024', '2024-02-29'],
    ['0.10.2026', undefined],
    ['1. foo 2026', undefined],
    ['i fjor', undefined],
  ])('date %j → %j', (text, expected) => {
    expect(isoDateOf(text)).toBe(expected);
  });

  test.each([
    ['10 år', 'P10Y'],
    ['1 år', 'P1Y'],
    ['tre måneder', 'P3M'],
    ['tre månader', 'P3M'],
    ['30 dagar', 'P30D'],
    ['en uke', 'P1W'],
    ['2 years', 'P2Y'],
    ['6 mnd.', 'P6M'],
    ['lenge', undefined],
    ['noen år', undefined],
  ])('period %j → %j', (text, expected) => {
    expect(isoDurationOf(text)).toBe(expected);
  });

  test.each([
    [webAddressOf, 'www.nordvik.kommune.no/personvern', 'https://www.nordvik.kommune.no/personvern'],
    [webAddressOf, 'se nettsiden', undefined],
    [emailOf, 'mailto:post@nordvik.kommune.no', 'post@nordvik.kommune.no'],
    [emailOf, ' post@nordvik.kommune.no ', 'post@nordvik.kommune.no'],
    [emailOf, 'post(at)nordvik.no', undefined],
    [hostOf, 'https://www.nordvik.kommune.no/x', 'www.nordvik.kommune.no'],
    [hostOf, 'nordvik', undefined],
    [(text: string) => digitsOf(text, 9), 'NO 987 654 325 MVA', '987654325'],
    [(text: string) => digitsOf(text, 4), '990', undefined],
    [slugOf, 'Jobbsøknader og CV', 'jobbsoknader-og-cv'],
    [slugOf, 'Éin på sjøen', 'ein-pa-sjoen'],
    [slugOf, '!!', undefined],
  ] as const)('%o(%j) → %j', (correct, text, expected) => {
    expect(correct(text)).toBe(expected);
  });
});

describe('quoted values', () => {
  test.each([
    ['01017012345', '***********'],
    ['fnr 010170 12345, ring', 'fnr ***********, ring'],
    ['010170-12345', '***********'],
    ['01.01.70 12345', '***********'],
    ['01 01 70 123 45', '***********'],
    [31017012345, '***********'],
    [1017012345, '***********'],
    ['2026-10-01', '2026-10-01'],
    ['+47 99 99 99 99', '+47 99 99 99 99'],
    [10, '10'],
    [false, 'false'],
    ['a\n  b\t', 'a b'],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [`${'x'.repeat(58)}😀😀`, `${'x'.repeat(58)}…`],
  ])('%j is shown as %j', (value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  test('an identity number never comes through, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.stringMatching(/^\d{11}$/),
        fc.constantFrom('', ' ', '-', '.'),
        fc.string(),
        (a, number, gap, b) => {
          const written = `${number.slice(0, 6)}${gap}${number.slice(6)}`;
          expect(quote(a + written + b)).not.toMatch(/\d{6}[ .-]?\d{5}/);
          expect(quote(a + written + b).length).toBeLessThanOrEqual(60);
        },
      ),
    );
  });
});

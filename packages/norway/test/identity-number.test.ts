import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityNumberKind, identityNumbersIn, maskIdentityNumbers } from '../src/identity-number.ts';

// Synthetic numbers (month + 80), persons born in 1899, or FH-numbers that count up from nought: nobody's.
const PERSON = '15819990260';
const D_NUMBER = '55819990092';

describe('the kind of an identity number', () => {
  it.each([
    [PERSON, 'birth-number', 'synthetic'],
    [D_NUMBER, 'd-number', 'synthetic'],
    ['31529971241', 'h-number', 'month + 40'],
    ['80000000098', 'fh-number', 'no date'],
    ['15819990279', 'birth-number', 'from 2032: one over'],
    ['15819990449', 'birth-number', 'from 2032: two over'],
    ['15819990538', 'birth-number', 'from 2032: three over'],
    ['29820080112', 'birth-number', '29 February of a leap year'],
    ['15819990627', undefined, 'four over'],
    ['15819990261', undefined, 'last check digit'],
    ['25819990260', undefined, 'first check digit'],
    ['29820180133', undefined, '29 February of no leap year'],
    ['31829980102', undefined, '31 February'],
    ['00129971126', undefined, 'day 0'],
    ['15999971269', undefined, 'month 19'],
    ['71729971140', undefined, 'month 72'],
    ['1581999026', undefined, 'ten digits'],
    ['158199902600', undefined, 'twelve digits'],
    ['١٥٨١٩٩٩٠٢٦٠', undefined, 'other digits'],
    ['', undefined, 'nothing'],
  ])('%s: %s (%s)', (digits, kind, _why) => {
    expect(identityNumberKind(digits)).toBe(kind);
  });
});

describe('identity numbers in a text', () => {
  it.each([
    ['Kari (15819990260) søkte', [[6, 17]]],
    ['158199 90260', [[0, 12]]],
    ['158199\u00A090260', [[0, 12]]],
    ['158199-90260', [[0, 12]]],
    ['158199\n    90260', [[0, 16]]],
    [
      `${PERSON} og ${D_NUMBER}`,
      [
        [0, 11],
        [15, 26],
      ],
    ],
    ['https://eksempel.no/?id=15819990260', [[24, 35]]],
    ['1581.99.90260', []],
    ['1581 99 90260', []],
    ['Kontonr. 15819990260', []],
    ['til bankkonto: 15819990260', []],
    ['account number 15819990260', []],
    ['kontoret 15819990260', [[9, 20]]],
    ['115819990260', []],
    ['158199902601', []],
    ['NO9315819990260', []],
    ['Org.nr. 974 761 467, telefon 22 39 69 00', []],
    ['+47 99 99 99 99 / 0047 99999999', []],
  ])('%s', (text, places) => {
    expect(identityNumbersIn(text).map(({ start, end }) => [start, end])).toEqual(places);
  });

  it('are told by kind and place, never by their digits', () => {
    expect(identityNumbersIn(`d-nummer ${D_NUMBER}`)).toEqual([{ kind: 'd-number', start: 9, end: 20 }]);
  });
});

describe('masking', () => {
  it.each([
    [PERSON, '●●●●●●●●●●●'],
    ['158199 90260', '●●●●●● ●●●●●'],
    ['158199 90261 er skrevet feil', '●●●●●● ●●●●● er skrevet feil'],
    ['974 761 467', '974 761 467'],
  ])('%s', (text, masked) => {
    expect(maskIdentityNumbers(text)).toBe(masked);
  });

  it('leaves no number that could be found, whatever stands around it', () => {
    const separator = fc.constantFrom('', ' ', '\u00A0', '-', '.', '\n  ');
    fc.assert(
      fc.property(fc.string(), separator, fc.string(), (before, between, after) => {
        const text = `${before}158199${between}90260${after}`;
        expect(identityNumbersIn(maskIdentityNumbers(text))).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOrganisationNumber, isOrganisationNumber } from '../src/organisation-number.ts';

describe('organisation numbers', () => {
  it.each([
    ['974761467', true],
    ['940208580', true],
    ['921891687', true],
    ['958935420', true],
    ['123456785', true],
    ['974 761 467', true],
    ['974\u00A0761\u00A0467 MVA', true],
    ['974761467mva', true],
    ['974761468', false],
    ['123456784', false],
    ['12345678', false],
    ['9747614670', false],
    ['NO974761467', false],
    ['٩٧٤٧٦١٤٦٧', false],
    ['', false],
  ])('%s: %s', (number, valid) => {
    expect(isOrganisationNumber(number)).toBe(valid);
  });

  it('have at most one check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (first) => {
        const digits = String(first).padStart(8, '0');
        const valid = Array.from({ length: 10 }, (_, last) => `${digits}${last}`).filter(
          isOrganisationNumber,
        );
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are shown in threes', () => {
    expect(formatOrganisationNumber('974761467')).toBe('974 761 467');
    expect(formatOrganisationNumber('none')).toBe('none');
  });
});

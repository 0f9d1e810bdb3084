import { describe, expect, it } from 'vitest';
import {
  adequacyDecision,
  countryByName,
  countryName,
  eeaMembers,
  isCountryCode,
  isEea,
} from '../src/countries.ts';

describe('the European Economic Area', () => {
  it('has 30 members', () => {
    expect(eeaMembers).toHaveLength(30);
    expect(eeaMembers.every(isEea)).toBe(true);
    expect(eeaMembers.every(isCountryCode)).toBe(true);
  });

  it.each([
    ['NO', true],
    ['IS', true],
    ['LI', true],
    ['SE', true],
    ['HR', true],
    ['AX', true],
    ['EEA', true],
    ['EU', true],
    ['GB', false],
    ['CH', false],
    ['US', false],
    ['FO', false],
    ['GL', false],
    ['no', false],
    ['', false],
  ])('%s: %s', (code, member) => {
    expect(isEea(code)).toBe(member);
  });
});

describe('country codes', () => {
  it.each([
    ['NO', true],
    ['US', true],
    ['UK', false],
    ['XX', false],
    ['EU', false],
    ['no', false],
    ['NOR', false],
  ])('%s: %s', (code, assigned) => {
    expect(isCountryCode(code)).toBe(assigned);
  });

  it('have names in three languages', () => {
    expect(countryName('DE', 'nb')).toBe('Tyskland');
    expect(countryName('AT', 'nn')).toBe('Austerrike');
    expect(countryName('US', 'en')).toBe('United States');
    expect(countryName('XX', 'nb')).toBe('XX');
  });

  it('are found by name', () => {
    expect(countryByName('Storbritannia')).toBe('GB');
    expect(countryByName(' norge ')).toBe('NO');
    expect(countryByName('Noreg')).toBe('NO');
    expect(countryByName('India')).toBe('IN');
    expect(countryByName('Atlantis')).toBeUndefined();
  });
});

describe('adequacy decisions', () => {
  it.each([
    ['US', '2026-11-21', '(EU) 2023/1795'],
    ['US', '2023-07-09', undefined],
    ['GB', '2026-11-21', '(EU) 2021/1772'],
    ['GB', '2032-01-01', undefined],
    ['CH', undefined, '2000/518/EC'],
    ['BR', '2025-12-31', undefined],
    ['BR', '2026-11-21', '(EU) 2026/179'],
    ['IN', undefined, undefined],
    ['NO', undefined, undefined],
  ])('%s on %s: %s', (code, asOf, decision) => {
    expect(adequacyDecision(code, asOf)?.decision).toBe(decision);
  });

  it('say whom they reach', () => {
    expect(adequacyDecision('US')?.scope).toContain('Data Privacy Framework');
    expect(adequacyDecision('CA')?.scope).toContain('commercial');
  });
});

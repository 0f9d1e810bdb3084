import { describe, expect, it } from 'vitest';
import {
  allMunicipalities,
  municipalitiesByFormerName,
  municipalitiesByFormerNumber,
  municipalitiesByName,
  municipalityByDomain,
  municipalityByNumber,
  municipalityByOrganisationNumber,
} from '../src/municipalities.ts';

const numbers = (found: readonly { number: string }[]): string[] => found.map(({ number }) => number);

describe('municipalities', () => {
  it('are 357, each with one number', () => {
    expect(allMunicipalities()).toHaveLength(357);
    expect(new Set(numbers(allMunicipalities())).size).toBe(357);
  });

  it('are given in full', () => {
    expect(municipalityByNumber('5532')).toEqual({
      number: '5532',
      name: 'Balsfjord',
      names: [{ name: 'Balsfjord', language: 'no' }],
      controllerNames: ['Balsfjord kommune'],
      county: { number: '55', name: 'Troms' },
      organisationNumber: '940208580',
      domains: ['balsfjord.kommune.no'],
      predecessors: [
        { number: '5422', name: 'Balsfjord', until: '2023-12-31', relation: 'renumbered' },
        { number: '1933', name: 'Balsfjord', until: '2019-12-31', relation: 'renumbered' },
      ],
      languageDecision: 'nb',
      confidence: { organisationNumber: 'high', domain: 'high', predecessors: 'high' },
    });
    expect(municipalityByNumber('5540')).toMatchObject({
      name: 'Kåfjord',
      names: [
        { name: 'Gáivuotna', language: 'se' },
        { name: 'Kåfjord', language: 'no' },
        { name: 'Kaivuono', language: 'fkv' },
      ],
      samiArea: { category: 'vitalisation', language: 'se' },
    });
    expect(municipalityByNumber('1840')?.samiArea).toEqual({ category: 'stimulation' });
    expect(municipalityByNumber('1580')?.confidence.organisationNumber).toBe('medium');
  });

  it.each([
    ['Balsfjord', ['5532']],
    ['balsfjord kommune', ['5532']],
    ['Balsfjord kommunes', ['5532']],
    ['Fjord  kommune', ['1578']],
    ['Fjord Municipality', ['1578']],
    ['Voss herad', ['4621']],
    ['Voss kommune', ['4621']],
    ['Gáivuotna', ['5540']],
    ['Oslove', ['0301']],
    ['Herøy', ['1515', '1818']],
    ['Våler kommune', ['3114', '3419']],
    ['jord', []],
    ['Norddal', []],
    ['', []],
  ])('named %s: %s', (name, expected) => {
    expect(numbers(municipalitiesByName(name))).toEqual(expected);
  });

  it.each([
    ['www.balsfjord.kommune.no', '5532'],
    ['balsfjord.kommune.no', '5532'],
    ['FJORD.kommune.no.', '1578'],
    ['innsyn.fjord.kommune.no:8443', '1578'],
    ['skiptvet.kommune.no', '3116'],
    ['sarpsborg.com', '3105'],
    ['sarpsborg.kommune.no', '3105'],
    ['heroy.kommune.no', '1515'],
    ['a.b.c.d.e.fjord.kommune.no', '1578'],
    ['xfjord.kommune.no', undefined],
    ['fjord.kommune.no.example.com', undefined],
    ['kommune.no', undefined],
    ['no', undefined],
    ['', undefined],
  ])('at %s: %s', (host, number) => {
    expect(municipalityByDomain(host)?.number).toBe(number);
  });

  it('are found by organisation number', () => {
    expect(municipalityByOrganisationNumber('921 891 687')?.name).toBe('Fjord');
    expect(municipalityByOrganisationNumber('974761467')).toBeUndefined();
  });

  it('are found by what they were', () => {
    expect(municipalitiesByFormerNumber('5422').map(({ municipality }) => municipality.name)).toEqual([
      'Balsfjord',
    ]);
    const split = municipalitiesByFormerNumber('1507').map(({ municipality }) => municipality.name);
    expect(split).toEqual(['Ålesund', 'Haram']);
    expect(municipalitiesByFormerNumber('5532')).toEqual([]);
    expect(municipalitiesByFormerName('Norddal kommune')).toMatchObject([
      {
        municipality: { name: 'Fjord' },
        former: { number: '1524', until: '2019-12-31', relation: 'merged' },
      },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMunicipalities, municipalityByDomain, municipalityByNumber } from '../../src/municipalities.ts';
import { isOrganisationNumber } from '../../src/organisation-number.ts';

interface MunicipalityData {
  number: string;
  name: string;
  controllerNames: string[];
  county: { number: string; name: string };
  organisationNumber: { value: string; confidence: string };
  domains: { main: string; alternates: string[]; confidence: string };
  languageDecision: string;
  samiArea: { category: string } | null;
  predecessors: { list: { number: string; name: string; until: string; relation: string }[] };
}

const { municipalities } = JSON.parse(
  readFileSync(new URL('../../data/municipalities.json', import.meta.url), 'utf8'),
) as { municipalities: MunicipalityData[] };
const DECISIONS: Record<string, string> = { bokmål: 'nb', nynorsk: 'nn', nøytral: 'neutral' };

describe('municipalities', () => {
  it('have numbers, organisation numbers and domains of their own', () => {
    expect(municipalities).toHaveLength(357);
    const domains = municipalities.flatMap(({ domains: { main, alternates } }) => [main, ...alternates]);
    expect(new Set(municipalities.map(({ number }) => number)).size).toBe(357);
    expect(new Set(municipalities.map(({ organisationNumber }) => organisationNumber.value)).size).toBe(357);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it('have valid organisation numbers and county numbers', () => {
    for (const { number, county, organisationNumber } of municipalities) {
      expect(isOrganisationNumber(organisationNumber.value), number).toBe(true);
      expect(number.startsWith(county.number)).toBe(true);
    }
  });

  it('add up to the sums printed in the regulation on language decisions', () => {
    const count = (decision: string): number =>
      municipalities.filter((entry) => entry.languageDecision === decision).length;
    expect([count('bokmål'), count('nynorsk'), count('nøytral')]).toEqual([118, 88, 151]);
  });

  it('are fourteen in the Sámi area', () => {
    const categories = municipalities.flatMap(({ samiArea }) => samiArea?.category ?? []).sort();
    expect(categories.join()).toBe(
      [...Array(4).fill('development'), 'stimulation', ...Array(9).fill('vitalisation')].join(),
    );
  });

  it('give no former number that is a number of today, and share one only after a split', () => {
    const former = municipalities.flatMap(({ predecessors }) => predecessors.list);
    const today = new Set(municipalities.map(({ number }) => number));
    for (const { number } of former) expect(today).not.toContain(number);
    const shared = former.filter(
      ({ number }, index) => former.findIndex((other) => other.number === number) < index,
    );
    expect([...new Set(shared.map(({ number }) => number))].sort()).toEqual(['1507', '1850', '5012']);
  });

  it('come out of the compact table as they went in', () => {
    expect(allMunicipalities().map(({ number }) => number)).toEqual(
      municipalities.map(({ number }) => number),
    );
    for (const entry of municipalities) {
      const decoded = municipalityByNumber(entry.number);
      expect(decoded).toMatchObject({
        name: entry.name,
        controllerNames: expect.arrayContaining(entry.controllerNames),
        county: { number: entry.county.number, name: entry.county.name },
        organisationNumber: entry.organisationNumber.value,
        domains: [entry.domains.main, ...entry.domains.alternates],
        languageDecision: DECISIONS[entry.languageDecision],
        predecessors: entry.predecessors.list.map(({ number, name, until, relation }) => ({
          number,
          name,
          until,
          relation,
        })),
        confidence: {
          organisationNumber: entry.organisationNumber.confidence,
          domain: entry.domains.confidence,
        },
      });
      expect(decoded?.samiArea?.category).toBe(entry.samiArea?.category);
      expect(municipalityByDomain(`www.${entry.domains.main}`)).toBe(decoded);
    }
  });
});

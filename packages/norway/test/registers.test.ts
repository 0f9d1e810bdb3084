import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allActs } from '../src/acts.ts';
import { allMunicipalities } from '../src/municipalities.ts';
import { allRegisters, provenanceOf } from '../src/registers.ts';

const folder = new URL('../data/', import.meta.url);

/** How many entries a data file holds: its lists, or itself. */
function count(id: string): number {
  const content = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Record<string, unknown>;
  const lists = Object.values(content).filter(
    (value): value is object[] => Array.isArray(value) && typeof value[0] === 'object',
  );
  return lists.length === 0 ? 1 : lists.flat().length;
}

describe('the registers', () => {
  it('are all data files', () => {
    const files = readdirSync(folder).map((file) => file.replace('.json', ''));
    expect(allRegisters().map(({ id }) => id)).toEqual(files.sort());
  });

  it.each(allRegisters().map((register) => [register.id, register] as const))(
    '%s: every entry has a source, a day and a confidence',
    (id, { title, source, asOf, entries }) => {
      expect(entries).toHaveLength(count(id));
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
      for (const text of [title, source, ...entries.flatMap((entry) => [entry.id, entry.source])]) {
        expect(text).toMatch(/\S/u);
      }
      for (const day of [asOf, ...entries.map((entry) => entry.asOf)]) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
      for (const { confidence } of entries) expect(['high', 'medium', 'low']).toContain(confidence);
    },
  );

  it('agree with what the look-ups say', () => {
    for (const { id, confidence } of allActs()) expect(provenanceOf('acts', id)?.confidence).toBe(confidence);
    for (const { number } of allMunicipalities()) {
      expect(provenanceOf('municipalities', number)?.asOf).toBe('2026-08-21');
    }
  });
});

describe('where an entry comes from', () => {
  it.each([
    ['acts', 'arkivforskrifta-1998', 'low', '2026-07-28'],
    ['acts', 'fvl-1967', 'high', '2026-07-28'],
    ['authorities', 'datatilsynet', 'high', '2026-11-21'],
    ['authorities', 'personvernnemnda', 'high', '2026-07-28'],
    ['adequacy-decisions', 'GB', 'medium', '2026-11-21'],
    ['eea', 'NO', 'high', '2026-11-21'],
    ['dated-law', 'scc-2001', 'medium', '2026-11-21'],
    ['transfer-tools', '46(2)(c)', 'high', '2026-07-28'],
    ['countries', 'countries', 'high', '2026-11-21'],
  ] as const)('%s %s', (register, id, confidence, asOf) => {
    expect(provenanceOf(register, id)).toMatchObject({ confidence, asOf });
  });

  it('is unknown for what is in no register', () => {
    expect(provenanceOf('acts', 'no-such-act')).toBeUndefined();
  });
});

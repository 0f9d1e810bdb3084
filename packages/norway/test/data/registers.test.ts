import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../data/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

type Entry = Record<string, unknown>;

/** Lists of entries in a data file; the list of country codes is one entry itself. */
function entriesOf(file: string): Entry[] {
  const content = read(file);
  if (file === 'countries.json') return [content];
  return Object.values(content)
    .filter((value): value is Entry[] => Array.isArray(value) && typeof value[0] === 'object')
    .flat();
}

/** Every object within entries: organisation numbers, domains, former names … */
function partsOf(value: unknown): Entry[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(partsOf);
  return Array.isArray(value) ? inner : [value as Entry, ...inner];
}

describe.each(files)('%s', (file) => {
  const entries = entriesOf(file);

  it('has entries', () => {
    expect(entries.length).toBeGreaterThan(0);
  });

  it('gives source, day and confidence on every entry', () => {
    for (const entry of entries) {
      expect(entry['source'], JSON.stringify(entry)).toEqual(expect.stringMatching(/\S/u));
      expect(entry['asOf']).toEqual(expect.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/u));
      expect(['high', 'medium', 'low']).toContain(entry['confidence']);
    }
  });

  it('gives a confidence of three on every part that has one', () => {
    for (const part of partsOf(entries)) {
      if (!('confidence' in part)) continue;
      expect(['high', 'medium', 'low']).toContain(part['confidence']);
    }
  });

  it('has only real days', () => {
    const days = readFileSync(new URL(file, folder), 'utf8').matchAll(/"(\d{4}-\d{2}-\d{2})"/gu);
    for (const [, day = ''] of days) {
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }
  });
});

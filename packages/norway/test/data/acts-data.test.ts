import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actById, allActs, findActs, resolveAct, statusAt } from '../../src/acts.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));

interface ActData {
  id: string;
  lovdataId: string;
  label: string;
  title: string;
  names: { nb: string; nn: string };
  abbreviations: string[];
  aliases: string[];
  sharedNames: string[];
  status: string;
  inForce: string | null;
  repealed: string | null;
  predecessors: string[];
  successors: string[];
  topics: string[];
  confidence: string;
}

interface AmbiguousName {
  name: string;
  candidates: { act: string; from: string | null; until: string | null }[];
}

const { acts } = read('acts.json') as { acts: ActData[] };
const { names } = read('ambiguous-names.json') as { names: AmbiguousName[] };
const ids = new Set(acts.map((act) => act.id));

describe('acts', () => {
  it('have ids of their own', () => {
    expect(ids.size).toBe(acts.length);
    expect(new Set(acts.map((act) => act.lovdataId)).size).toBe(acts.length);
  });

  it('refer to acts of the register, both ways', () => {
    for (const act of acts) {
      for (const id of act.successors)
        expect(acts.find((other) => other.id === id)?.predecessors).toContain(act.id);
      for (const id of act.predecessors)
        expect(acts.find((other) => other.id === id)?.successors).toContain(act.id);
    }
  });

  it('have dates that agree with their status', () => {
    for (const act of acts) {
      if (act.inForce && act.repealed) expect(act.inForce < act.repealed, act.id).toBe(true);
      expect(act.repealed !== null, act.id).toBe(act.status === 'repealed');
      if (act.status === 'not-yet-in-force') expect(act.inForce).toBeNull();
      expect(act.lovdataId).toMatch(/^(?:(?:LOV|FOR)-\d{4}-\d{2}-\d{2}(?:-\d+)?|EU-2016-679)$/u);
    }
  });

  it('come out of the compact table as they went in', () => {
    expect(allActs()).toHaveLength(acts.length);
    for (const act of acts) {
      const decoded = actById(act.id);
      expect(decoded).toMatchObject({
        lovdataId: act.lovdataId,
        label: act.label,
        title: act.title,
        name: act.names,
        status: act.status,
        topics: act.topics,
        confidence: act.confidence,
        predecessors: expect.arrayContaining(act.predecessors),
        successors: act.successors,
      });
      expect([decoded?.inForce ?? null, decoded?.repealed ?? null]).toEqual([act.inForce, act.repealed]);
      if (decoded) expect(statusAt(decoded, '2026-07-28')).toBe(act.status);
    }
  });

  it('are found by each of their names', () => {
    for (const act of acts) {
      const all = [act.names.nb, act.names.nn, ...act.abbreviations, ...act.aliases, ...act.sharedNames];
      const title = act.id === 'gdpr' ? [] : [act.title];
      for (const name of [...all, ...title, act.lovdataId]) {
        expect(
          findActs(name.replace(/ ?[([][^()[\]]*[)\]]\.?$/u, '')).map(({ id }) => id),
          `${name} of ${act.id}`,
        ).toContain(act.id);
      }
    }
  });

  it('share a short title only with the acts that the list of ambiguous names gives', () => {
    const inBokmal = (name: string): string =>
      name.replace(/lova$/u, 'loven').replace(/forskrifta$/u, 'forskriften');
    const listed = new Map(
      names.map(({ name, candidates }) => [inBokmal(name), candidates.map(({ act }) => act)]),
    );
    for (const { names: titles } of acts) {
      for (const title of Object.values(titles)) {
        const found = findActs(title).map(({ id }) => id);
        if (found.length > 1) expect([...found].sort(), title).toEqual(listed.get(inBokmal(title))?.sort());
      }
    }
  });
});

describe('ambiguous names', () => {
  it.each(names)('$name means each act in its time', ({ name, candidates }) => {
    const found = findActs(name).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(candidates.map(({ act }) => act)));
    for (const day of candidates.flatMap(({ from }) => from ?? [])) {
      const held = candidates.filter(
        ({ from, until }) => (from ?? '') <= day && (until === null || day < until),
      );
      const inTime = held.filter(({ act, from }) => from !== null || act === 'rskl-1977');
      const expected = inTime.length === 1 ? inTime[0]?.act : undefined;
      expect(resolveAct(name, { asOf: day }).act?.id, day).toBe(expected);
    }
  });
});

describe('what points to acts', () => {
  it('points to acts of the register', () => {
    const prints = read('section-fingerprints.json') as {
      fingerprints: { act: string; amongst: string[] }[];
    };
    for (const { act, amongst } of prints.fingerprints) {
      expect(ids).toContain(act);
      expect(amongst).toContain(act);
      for (const id of amongst) expect(ids).toContain(id);
    }
    const { concordances } = read('concordances.json') as { concordances: { from: string; to: string }[] };
    for (const { from, to } of concordances) {
      expect(ids).toContain(from);
      expect(acts.find((act) => act.id === from)?.successors).toContain(to);
    }
  });
});
